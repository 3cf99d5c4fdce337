// Each article with its assertions marked, made when it is opened.

/** A part of an article's text and the marks in it, as JavaScript counts. */
function piece(text, marks) {
  return {text, marks: marks.filter((mark) => mark.start < mark.end)};
}

/** The paragraphs of a run of lines: an empty line ends one. */
function paragraphsOf(run, witnesses) {
  const text = run.text || '';
  const index = byteIndex(text);
  const at = new Map((run.passages || []).map((passage) => [passage.start || 0, passage.at || 0]));
  const marks = witnesses.filter(({witness}) => at.has(witness.sentenceStart || 0)).map(({witness, finding}) => {
    const sentence = at.get(witness.sentenceStart || 0);
    return {
      start: index(sentence + (witness.textStart || 0)), end: index(sentence + (witness.textEnd || 0)), witness, finding,
    };
  });
  const paragraphs = [];
  const add = (start, end) => {
    const part = text.slice(start, end);
    if (part.trim() === '') return;
    const own = marks.filter((mark) => start <= mark.start && mark.start < end)
        .map((mark) => ({...mark, start: mark.start - start, end: Math.min(mark.end, end) - start}));
    paragraphs.push({headline: run.headline, pieces: [piece(part, own)]});
  };
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/g)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return paragraphs;
}

/** The same of the sentences alone; a piece that is null is what lies between them. */
function sentencesOf(article) {
  const paragraphs = [];
  let before = null;
  for (const passage of article.passages) {
    const text = passage.text || '';
    const index = byteIndex(text);
    const marks = article.witnesses.filter(({witness}) => (witness.sentenceStart || 0) === (passage.start || 0))
        .map((mark) => ({...mark, start: index(mark.witness.textStart || 0), end: index(mark.witness.textEnd || 0)}));
    const own = piece(text, marks);
    if (passage.headline) {
      paragraphs.push({headline: true, pieces: [own]});
      before = null;  // what lies behind it is the page around the article
      continue;
    }
    if (before === null || passage.line !== before.line) paragraphs.push({headline: false, pieces: []});
    const {pieces} = paragraphs[paragraphs.length - 1];
    // More than the space between two sentences.
    const gap = before !== null && (passage.start || 0) - before.end > 3;
    pieces.push(...(gap ? [null] : pieces.length > 0 ? [piece(' ', [])] : []), own);
    before = {end: passage.end || 0, line: passage.line};
  }
  return paragraphs;
}

/** What a mark leads to. */
function markAttributes({witness, finding}) {
  const words = `${RELATIONS[finding.relation].name}: ${finding.claim}`;
  return {
    id: witness.anchor, href: `#f-${finding.id}`, class: `at ${finding.relation.toLowerCase()}`,
    title: words, 'aria-label': `${witness.text || ''}, ${words}`, 'data-sign': RELATIONS[finding.relation].sign,
  };
}

/**
 * A piece with its marks. A mark that others lie in is in parts, of which the
 * longest is the link; one that nothing is left of is a sign behind the others.
 */
function pieceNodes({text, marks}) {
  const parts = cut(text, marks);
  const links = new Map();
  for (const part of parts) {
    const known = links.get(part.mark);
    if (part.mark && (!known || part.text.length > known.text.length)) links.set(part.mark, part);
  }
  const covered = marks.filter((mark) => !links.has(mark));
  let at = 0;
  return parts.flatMap((part) => {
    at += part.text.length;
    const {relation} = part.mark ? part.mark.finding : {};
    const nodes = shown(part.text);
    const own = !part.mark ? nodes : links.get(part.mark) === part ?
        [el('a', markAttributes(part.mark), el('mark', {}, nodes))] :
        [el('mark', {class: `at ${relation.toLowerCase()}`}, nodes)];
    const also = covered.filter((mark) => mark.end === at)
        .map((mark) => el('a', {...markAttributes(mark), class: `also ${mark.finding.relation.toLowerCase()}`},
            el('span', {class: 'sign', 'aria-hidden': 'true'}, RELATIONS[mark.finding.relation].sign)));
    return [...own, ...also];
  });
}

/** What the article says where others say something else, beside its text. */
function disputes(article) {
  const findings = [...new Set(article.witnesses.map(({finding}) => finding))]
      .filter((finding) => ['DISCREPANCY', 'SUPERSEDED'].includes(finding.relation))
      .sort((a, b) => relationRank(a) - relationRank(b));
  if (findings.length === 0) return null;
  const isHere = (witness) => witness.article === article.id;
  return el('div', {class: 'disputes', role: 'group', 'aria-label': 'Where others say something else'},
      el('ul', {}, findings.map((finding) => {
        const here = finding.readings.filter((reading) => reading.witnesses.some(isHere));
        const {anchor} = here[0].witnesses.find(isHere);
        const line = (who, readings) => el('p', {}, who, ': ', isolated(readings.map(({display}) => display).join('; ')));
        return el('li', {class: finding.relation.toLowerCase()},
            el('a', {href: `#${anchor}`}, el('span', {class: 'sign', 'aria-hidden': 'true'}, RELATIONS[finding.relation].sign),
                ' ', isolated(sentenceCase(finding.claim))),
            line('here', here),
            finding.readings.filter((reading) => !here.includes(reading)).map((reading) => line(
                isolated([...new Set(reading.witnesses.map(sourceOf))].join(', ')), [reading])));
      })));
}

function articleBody(article) {
  const paragraphs = article.runs ? article.runs.flatMap((run) => paragraphsOf(run, article.witnesses)) : sentencesOf(article);
  const sentencesOnly = article.runs ? null : el('p', {class: 'facts'},
      'Only the sentences that state something: the report was made without the texts. What lies between them is ',
      el('span', {class: 'gap'}, '⋯'), '.');
  const text = el('div', {class: 'text', lang: article.language || null},
      paragraphs.map(({headline, pieces}) => el(headline ? 'h3' : 'p', {dir: 'auto'},
          pieces.map((own) => (own ? pieceNodes(own) : el('span', {class: 'gap'}, ' ⋯ '))))),
      sentencesOnly);
  return el('div', {class: 'body'}, text, disputes(article));
}

/** Makes the body of an article, which is open or about to be. */
function fillArticle(article) {
  if (article.node.children.length === 1) article.node.append(articleBody(article));
}

function articleNode(article) {
  const title = headlineOf(article) || article.id || '';
  const against = new Set(article.witnesses.map(({finding}) => finding)
      .filter((finding) => finding.relation === 'DISCREPANCY')).size;
  const facts = [article.published ? dateWords(article.published) : null, article.language, article.shortPath];
  article.node = el('details', {class: 'article'},
      el('summary', {},
          isolated(title, {class: 'title'}),
          el('span', {class: 'facts'}, isolated(article.source || article.id || ''), ' · ',
              isolated(facts.filter(Boolean).join(' · ')),
              against ? [' · ', el('strong', {class: 'against'}, count(against, 'discrepancy', 'discrepancies'))] : null)));
  article.node.addEventListener('toggle', () => {
    if (article.node.open) fillArticle(article);
  });
  return article.node;
}

/** For search. */
function articleHaystack(article) {
  article.haystack = article.haystack || folded([article.id, article.source, article.title,
    ...(article.runs || article.passages).map((part) => part.text)].filter(Boolean).join('\n'));
  return article.haystack;
}

/** Opens the article that a witness stands in, and goes to the mark of it. */
function showWitness(report, anchor) {
  const article = report.articles.find(({witnesses}) => witnesses.some(({witness}) => witness.anchor === anchor));
  if (!article) return;
  article.node.hidden = false;
  fillArticle(article);
  article.node.open = true;
  const mark = byId(anchor);
  if (!mark) return;
  for (const before of document.querySelectorAll('.here')) before.classList.remove('here');
  mark.classList.add('here');
  mark.scrollIntoView({block: 'center', behavior: 'instant'});  // it may be far
  mark.focus({preventScroll: true});
}

function showArticles(report) {
  if (report.articles.length === 0) return;
  // An event after the other, as above, each from its first article on.
  for (const group of [...report.groups, {id: '', title: 'Other articles'}]) {
    const articles = report.articles.filter((article) => article.group === group.id);
    if (articles.length === 0) continue;
    articles.sort((a, b) => (a.published || '9').localeCompare(b.published || '9') || a.id.localeCompare(b.id));
    const several = articles.length < report.articles.length;
    byId('article-list').append(el('section', {class: 'event-articles'},
        several ? el('h3', {}, isolated(group.title)) : null, articles.map(articleNode)));
  }
  byId('articles').hidden = false;
}

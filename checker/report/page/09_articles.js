// Each article with its assertions marked, made when it is opened.

/** Article id -> [{witness, finding}]. */
function witnessesByArticle(report) {
  const result = new Map();
  for (const finding of report.findings) {
    for (const reading of finding.readings) {
      for (const witness of reading.witnesses) {
        if (!result.has(witness.article)) result.set(witness.article, []);
        result.get(witness.article).push({witness, finding});
      }
    }
  }
  return result;
}

function passageNodes(passage, witnesses) {
  const marks = witnesses
      .filter(({witness}) => (witness.sentenceStart || 0) === (passage.start || 0))
      .map(({witness, finding}) => ({
        start: witness.textStart || 0,
        end: witness.textEnd || 0,
        make: (nodes) => el('a', {
          href: `#f-${finding.id}`, class: finding.relation.toLowerCase(),
          title: `${RELATIONS[finding.relation].name}: ${finding.claim}`,
        }, el('mark', {}, nodes)),
      }));
  return marked(passage.text || '', marks);
}

function articleBody(article, witnesses) {
  const body = el('div', {class: 'text', lang: article.language || null, dir: 'auto'});
  let paragraph = null;
  let before = null;
  for (const passage of article.passages) {
    // More than the space between two sentences.
    const gap = before !== null && (passage.start || 0) - before.end > 3;
    if (passage.headline) {
      body.append(el('h4', {}, passageNodes(passage, witnesses)));
      // What lies behind it is the page around the article.
      paragraph = before = null;
      continue;
    }
    if (paragraph === null || passage.line !== before.line) body.append(paragraph = el('p', {}));
    paragraph.append(gap ? el('span', {class: 'gap'}, ' ⋯ ') : ' ', ...passageNodes(passage, witnesses));
    before = {end: passage.end || 0, line: passage.line};
  }
  return body;
}

function articleNode(article, witnesses) {
  const title = headlineOf(article) || article.id || '';
  const facts = [article.published ? dateWords(article.published) : null, article.language, article.path];
  const node = el('details', {class: 'article'},
      el('summary', {},
          isolated(title, {class: 'title'}),
          el('span', {class: 'facts'}, isolated(article.source || article.id || ''), ' · ',
              isolated(facts.filter(Boolean).join(' · ')))));
  node.addEventListener('toggle', () => {
    if (node.open && node.children.length === 1) node.append(articleBody(article, witnesses));
  });
  return node;
}

function showArticles(report) {
  if (report.articles.length === 0) return;
  const witnesses = witnessesByArticle(report);
  byId('article-list').append(...report.articles.map((article) => articleNode(article, witnesses.get(article.id) || [])));
  byId('articles').hidden = false;
}

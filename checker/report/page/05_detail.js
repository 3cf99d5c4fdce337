// One finding opened: each reading with its sentences, side by side.

const MOST_WITNESSES = 3;  // of a reading, before the rest is folded away

/** Who says so, and how: "Danube Wire, citing the prefect, planned". */
function whoSays(witness) {
  const parts = [isolated(sourceOf(witness), {class: 'source'})];
  if (witness.attribution) parts.push(', citing ', isolated(witness.attribution));
  const modality = MODALITIES[witness.modality];
  if (modality) parts.push(`, ${modality}`);
  return parts;
}

/** "tribune.txt:11". */
function placeOf(witness) {
  const path = witness.shortPath || witness.article || '';
  return witness.line ? `${path}:${witness.line}` : path;
}

/** A witness's sentence with the value in it marked. */
function quotation(witness) {
  const sentence = witness.sentence || witness.text || '';
  const index = byteIndex(sentence);
  const value = {start: index(witness.textStart || 0), end: index(witness.textEnd || 0)};
  return el('blockquote', {lang: witness.language || null, dir: 'auto'},
      el('p', {}, cut(sentence, [value]).map(({text, mark}) => (mark ? el('mark', {}, shown(text)) : shown(text)))));
}

function witnessNode(witness) {
  const place = isolated(placeOf(witness), {title: witness.path || null});
  return el('li', {},
      quotation(witness),
      el('p', {class: 'cite'}, whoSays(witness),
          witness.published ? el('span', {class: 'published'}, dateWords(witness.published)) : null,
          el('span', {class: 'place'}, witness.shown ? el('a', {
            href: `#${witness.anchor}`, 'aria-label': `${placeOf(witness)}: show it in the article`,
          }, place) : place)));
}

function readingNode(reading, finding) {
  const nodes = reading.witnesses.map(witnessNode);
  const rest = nodes.splice(MOST_WITNESSES);
  const support = reading.independent > 0 ?
      `${count(reading.independent, 'independent source')} in ${count(reading.carriers, 'article')}` :
      count(reading.carriers, 'article');
  return el('section', {class: 'reading'},
      el('h3', {},
          finding.readings.length > 1 ? el('span', {class: 'siglum'}, reading.siglum) : null, ' ',
          isolated(reading.display, {class: 'value'}),
          el('span', {class: 'support'}, support)),
      el('ul', {}, nodes),
      rest.length > 0 ?
          el('details', {}, el('summary', {}, count(rest.length, 'more place')), el('ul', {}, rest)) : null);
}

/** "Accepted by the night desk until 31 December 2025: the owner corrected it". */
function acceptanceNode({reason, who, expires}) {
  return el('p', {class: 'accepted'}, el('strong', {}, 'Accepted'), who ? [' by ', isolated(who)] : null,
      expires ? ` until ${dateWords(expires)}` : null, ': ', isolated(reason || 'no reason given'));
}

/** Why, with the values as the readings have them. */
function whyWords(finding) {
  return finding.readings.reduce((why, {display, stated}) => (stated.length < 5 ? why : why.split(stated).join(display)), finding.why);
}

function detail(finding) {
  const chart = finding.relation === 'SUPERSEDED' ? timeline(finding) : null;
  return [
    el('p', {class: 'why'}, el('strong', {}, RELATIONS[finding.relation].name), ': ', isolated(whyWords(finding)),
        finding.policy ? [' (', isolated(finding.policy), ')'] : null),
    ...(finding.acceptance ? [acceptanceNode(finding.acceptance)] : []),
    el('div', {class: 'readings'}, finding.readings.map((reading) => readingNode(reading, finding))),
    ...(chart ? [chart] : []),
    el('p', {class: 'id'}, 'Id ', el('code', {}, finding.id),
        el('a', {href: `#f-${finding.id}`}, 'Link to this finding')),
  ];
}

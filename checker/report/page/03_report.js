// The report as the page needs it. protobuf's JSON leaves out what has no value.

/** A, B, ... Z, AA: the sign of a reading, as critical editions name variants. */
function siglum(i) {
  return (i >= 26 ? siglum(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + i % 26);
}

/** The outlet, or the article's id where none is known. */
const sourceOf = (witness) => witness.source || witness.article || 'unknown source';

/** "2 discrepancies" before "4 superseded". */
const relationRank = (finding) => Object.keys(RELATIONS).indexOf(finding.relation);

/** The readings; of a running figure as they were printed one after another. */
function inOrder(raw) {
  const readings = [...raw.readings || []];
  if (raw.relation !== 'SUPERSEDED') return readings;
  const since = (reading) => Math.min(...(reading.witnesses || [])
      .map((witness) => Date.parse(witness.published || '')).filter((time) => !Number.isNaN(time)));
  return readings.map((reading) => [since(reading), reading])
      .sort((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0]))).map(([, reading]) => reading);
}

function readFinding(raw, i) {
  const finding = {
    id: raw.id || `finding-${i}`,
    relation: raw.relation in RELATIONS ? raw.relation : 'SINGLE_SOURCE',
    kind: raw.kind || '',
    severity: raw.severity || 'SEVERITY_NONE',
    confidence: raw.confidence,
    claim: raw.claim || KINDS[raw.kind] || 'claim',
    why: raw.why || '',
    policy: raw.policy || '',
    acceptance: raw.acceptance || null,
    group: raw.group || '',
    readings: inOrder(raw).map((reading, k) => ({
      siglum: siglum(k),
      stated: reading.display || '',
      display: valueWords(reading.display || '', raw.kind),
      quantity: (reading.value || {}).quantity || null,
      independent: reading.independentSources || 0,
      carriers: reading.carriers || 0,
      witnesses: reading.witnesses || [],
    })),
  };
  finding.bySource = new Map();  // source -> readings it gives
  const words = [finding.id, finding.claim, finding.why, finding.kind, KINDS[finding.kind] || ''];
  let number = 0;
  for (const reading of finding.readings) {
    words.push(reading.display);
    for (const witness of reading.witnesses) {
      witness.anchor = `w-${finding.id}-${number++}`;  // of its mark in the article
      const source = sourceOf(witness);
      if (!finding.bySource.has(source)) finding.bySource.set(source, new Set());
      finding.bySource.get(source).add(reading);
      words.push(source, witness.article || '', witness.sentence || '', witness.text || '',
          witness.attribution || '');
    }
  }
  finding.haystack = folded(words.join('\n'));
  return finding;
}

/** The folder that all of the paths are in, with its slash, or "". */
function commonFolder(paths) {
  const [first = '', ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  let common = first;
  for (const folder of rest) {
    while (!folder.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  }
  return common;
}

/** `texts`: of articles, from beginning to end, where they are known. */
function readReport(raw, texts) {
  const findings = (raw.findings || []).map(readFinding);
  const runs = new Map(texts.map((text) => [text.article, text.runs || []]));
  const articles = (raw.articles || []).map((entry) => ({
    ...entry.article,
    passages: entry.passages || [],
    runs: runs.get(entry.article.id) || null,
    witnesses: [],  // {witness, finding}
    group: '',
  }));
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const all = findings.flatMap((finding) => finding.readings).flatMap((reading) => reading.witnesses);
  const folder = commonFolder([...articles, ...all].map((at) => at.path || '').filter(Boolean));
  for (const at of [...articles, ...all]) at.shortPath = (at.path || '').slice(folder.length);
  for (const finding of findings) {
    for (const witness of finding.readings.flatMap((reading) => reading.witnesses)) {
      const article = byArticle.get(witness.article);
      if (!article || !article.passages.some((passage) => (passage.start || 0) === (witness.sentenceStart || 0))) continue;
      article.witnesses.push({witness, finding});
      witness.shown = true;
    }
  }
  for (const group of raw.groups || []) {
    for (const id of group.articles || []) {
      if (byArticle.has(id)) byArticle.get(id).group = group.id;
    }
  }
  const groups = (raw.groups || []).map((group) => readGroup(group, findings, byArticle));
  const known = new Set(groups.map((group) => group.id));
  // Every finding is shown, in whatever order its producer filled the report.
  const rest = findings.filter((finding) => !known.has(finding.group));
  for (const finding of rest) finding.group = '';
  if (rest.length > 0) groups.push(readGroup({id: ''}, rest, byArticle));
  // Where most is wrong comes first.
  const weight = (group) => group.findings.filter((f) => f.relation === 'DISCREPANCY').length;
  groups.sort((a, b) => weight(b) - weight(a) || b.findings.length - a.findings.length);
  return {findings, articles, groups, summary: raw.summary || {}, profiles: raw.sourceProfiles || []};
}

function readGroup(raw, findings, byArticle) {
  const own = findings.filter((finding) => finding.group === raw.id)
      .sort((a, b) => relationRank(a) - relationRank(b));
  const articles = (raw.articles || []).map((id) => byArticle.get(id)).filter(Boolean)
      .sort((a, b) => (a.published || '').localeCompare(b.published || ''));
  // Columns: by who printed first.
  const sources = new Map();
  const since = (source, published) => {
    const known = sources.get(source);
    if (known === undefined || (published && (!known || published < known))) sources.set(source, published || known || '');
  };
  for (const finding of own) {
    for (const reading of finding.readings) {
      for (const witness of reading.witnesses) since(sourceOf(witness), witness.published);
    }
  }
  const event = raw.event || {};
  return {
    id: raw.id,
    title: titleOf(articles, event),
    date: event.date ? dateWords(event.date) : '',
    articles: (raw.articles || []).length,
    findings: own,
    sources: [...sources].sort((a, b) => (a[1] || '9').localeCompare(b[1] || '9') || a[0].localeCompare(b[0]))
        .map(([name, published]) => ({name, published})),
  };
}

/** An article's title, or the headline that its text has, or "". */
function headlineOf(article) {
  const headline = article.title || (article.passages.find((passage) => passage.headline) || {}).text || '';
  return headline.replace(/\s+/g, ' ').trim();
}

/** The headline of the first article that has one; else what happened. */
function titleOf(articles, event) {
  return articles.map(headlineOf).find((headline) => headline !== '') ||
      (event.kind ? sentenceCase(event.kind.split('/').pop()) : 'Other findings');
}

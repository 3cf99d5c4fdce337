// Filters and the search: which findings are shown.

/** A drop-down list; `options` are [value, words]. */
function select(name, label, options) {
  const field = el('select', {name},
      el('option', {value: ''}, 'all'), options.map(([value, words]) => el('option', {value}, words)));
  return el('label', {}, label, field);
}

class Filters {
  constructor(report) {
    this.report = report;
    this.form = byId('filters');
    this.also = null;
    this.matrixOf = null;  // the event that the matrix shows
    this.build();
    let timer = 0;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.show(null), 60);
    });
    this.form.addEventListener('reset', () => setTimeout(() => this.show(null)));
    this.apply();
  }

  build() {
    const {findings, groups} = this.report;
    const tally = new Map();
    for (const finding of findings) tally.set(finding.relation, (tally.get(finding.relation) || 0) + 1);
    // What one source alone says is of interest only where nothing else is.
    const shared = findings.some((finding) => finding.relation !== 'SINGLE_SOURCE');
    for (const [relation, {name, sign}] of Object.entries(RELATIONS)) {
      const number = tally.get(relation) || 0;
      byId('relations').append(el('label', {class: `chip ${relation.toLowerCase()}`},
          el('input', {
            type: 'checkbox', name: 'relation', value: relation, disabled: number === 0,
            checked: number > 0 && (relation !== 'SINGLE_SOURCE' || !shared),
          }),
          el('span', {class: 'sign', 'aria-hidden': 'true'}, sign), `${name} `,
          el('span', {class: 'number'}, number.toLocaleString('en'))));
    }
    const distinct = (values) => [...new Set(values)];
    const kinds = distinct(findings.map((finding) => finding.kind)).filter(Boolean)
        .map((kind) => [kind, KINDS[kind] || kind]).sort((a, b) => a[1].localeCompare(b[1]));
    const severities = Object.entries(SEVERITIES)
        .filter(([severity]) => findings.some((finding) => finding.severity === severity));
    const sources = distinct(findings.flatMap((finding) => [...finding.bySource.keys()])).sort();
    const titled = groups.filter((group) => group.findings.length > 0);
    byId('selects').append(
        select('kind', 'Kind', kinds),
        select('severity', 'Severity', severities),
        select('source', 'Source', sources.map((source) => [source, source])));
    if (titled.length > 1) {
      byId('selects').append(select('group', 'Event', titled.map((group) => [group.id, group.title])));
    }
  }

  words() {
    return folded(byId('search').value).split(/\s+/).filter(Boolean);
  }

  matcher() {
    const data = new FormData(this.form);
    const relations = new Set(data.getAll('relation'));
    const [kind, severity, source, group] = ['kind', 'severity', 'source', 'group'].map((name) => data.get(name));
    const words = this.words();
    return (finding) => relations.has(finding.relation) && (!kind || finding.kind === kind) &&
        (!severity || finding.severity === severity) && (!source || finding.bySource.has(source)) &&
        (!group || finding.group === group) && words.every((word) => finding.haystack.includes(word));
  }

  apply() {
    const matches = this.matcher();
    let all = 0;
    for (const group of this.report.groups) {
      let some = 0;
      for (const finding of group.findings) {
        const shown = finding === this.also || matches(finding);
        showFinding(finding, shown);
        some += shown;
      }
      if (group.node) group.node.hidden = some === 0;
      all += some;
    }
    byId('nothing').hidden = all > 0 || this.report.findings.length === 0;
    this.applyToArticles();
    const group = new FormData(this.form).get('group') || '';
    if (group !== this.matrixOf) showMatrix(this.report, this.matrixOf = group);
    byId('count').textContent = `${all.toLocaleString('en')} of ${count(this.report.findings.length, 'finding')} shown`;
  }

  /** What an article has itself: its source, its event, and its words. */
  applyToArticles() {
    const {articles} = this.report;
    const data = new FormData(this.form);
    const words = this.words();
    let some = 0;
    for (const article of articles) {
      const shown = (!data.get('source') || sourceOf({source: article.source, article: article.id}) === data.get('source')) &&
          (!data.get('group') || article.group === data.get('group')) &&
          (words.length === 0 || words.every((word) => articleHaystack(article).includes(word)));
      article.node.hidden = !shown;
      some += shown;
    }
    for (const section of document.querySelectorAll('.event-articles')) {
      section.hidden = !section.querySelector('.article:not([hidden])');
    }
    byId('articles-count').textContent = some === articles.length ? '' :
        `${some.toLocaleString('en')} of ${count(articles.length, 'article')} shown, by source, event and words searched for.`;
  }

  /** Shows a finding, too, that the filters leave out, until they change. */
  show(finding) {
    this.also = finding;
    this.apply();
  }
}

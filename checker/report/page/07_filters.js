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
    this.build();
    let timer = 0;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.apply(), 60);
    });
    this.form.addEventListener('reset', () => setTimeout(() => this.apply()));
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

  matcher() {
    const data = new FormData(this.form);
    const relations = new Set(data.getAll('relation'));
    const [kind, severity, source, group] = ['kind', 'severity', 'source', 'group'].map((name) => data.get(name));
    const words = folded(byId('search').value).split(/\s+/).filter(Boolean);
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
        const shown = matches(finding);
        finding.nodes.node.hidden = !shown;
        some += shown;
      }
      if (group.node) group.node.hidden = some === 0;
      all += some;
    }
    byId('nothing').hidden = all > 0 || this.report.findings.length === 0;
    byId('count').textContent = `${all.toLocaleString('en')} of ${count(this.report.findings.length, 'finding')} shown`;
  }

  /** Lets every filter pass, so that any finding can be shown. */
  clear() {
    this.form.reset();
    for (const box of this.form.querySelectorAll('[name=relation]:not(:disabled)')) box.checked = true;
    this.apply();
  }
}

// Which sources agree with which.

const MOST_IN_MATRIX = 20;

/** How two sources stand in one finding: "alike", "differ", or null. */
function standing(finding, a, b) {
  const first = finding.bySource.get(a);
  const second = finding.bySource.get(b);
  if (!first || !second) return null;
  if ([...first].some((reading) => second.has(reading))) return 'alike';
  return {DISCREPANCY: 'differ', SUPERSEDED: 'later'}[finding.relation] || 'alike';
}

function pairCell(findings, a, b) {
  const counts = {alike: 0, differ: 0, later: 0};
  for (const finding of findings) {
    const how = standing(finding, a, b);
    if (how) ++counts[how];
  }
  const all = counts.alike + counts.differ + counts.later;
  if (all === 0) return el('td', {class: 'none'}, '–');
  const words = [`${counts.alike} of ${all} alike`];
  if (counts.later) words.push(`${counts.later} updated`);
  if (counts.differ) words.push(`${counts.differ} contradicted`);
  const box = el('td', {class: counts.differ ? 'differ' : 'alike', title: `${a} and ${b}: ${words.join(', ')}`},
      el('span', {class: 'share'}, `${counts.alike}/${all}`),
      counts.differ ? el('span', {class: 'against'}, `≠ ${counts.differ}`) : null);
  box.style.setProperty('--share', `${Math.round(100 * counts.alike / all)}%`);
  return box;
}

function showMatrix(report) {
  const shared = report.findings.filter((finding) => finding.bySource.size > 1);
  const tally = new Map();
  for (const finding of shared) {
    for (const source of finding.bySource.keys()) tally.set(source, (tally.get(source) || 0) + 1);
  }
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([source]) => source);
  if (ranked.length < 2) return;
  const sources = ranked.slice(0, MOST_IN_MATRIX);
  const head = (source) => el('th', {scope: 'col'}, isolated(source));
  byId('matrix-table').append(el('table', {class: 'matrix'},
      el('thead', {}, el('tr', {}, el('td', {}), sources.map(head))),
      el('tbody', {}, sources.map((a) => el('tr', {}, el('th', {scope: 'row'}, isolated(a)),
          sources.map((b) => (a === b ? el('td', {class: 'self'}) : pairCell(shared, a, b))))))));
  if (ranked.length > sources.length) {
    byId('matrix').append(el('p', {class: 'lead'},
        `The ${sources.length} sources with the most shared claims; ${count(ranked.length - sources.length, 'more source')} left out.`));
  }
  byId('matrix').hidden = false;
}

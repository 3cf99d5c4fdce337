// Which sources agree with which, and which stand alone.

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

/**
 * The sources that answer most claims with others, and next to each those that
 * it shares most with: who reports one event stands together.
 */
function inMatrix(findings) {
  const tally = new Map();
  for (const finding of findings) {
    for (const source of finding.bySource.keys()) tally.set(source, (tally.get(source) || 0) + 1);
  }
  const left = [...tally.keys()].sort((a, b) => tally.get(b) - tally.get(a) || a.localeCompare(b));
  const all = left.length;
  const shared = new Map(left.map((source) => [source, 0]));
  const sources = [];
  while (left.length > 0 && sources.length < MOST_IN_MATRIX) {
    const next = left.reduce((best, source) => (shared.get(source) > shared.get(best) ? source : best));
    left.splice(left.indexOf(next), 1);
    sources.push(next);
    for (const finding of findings) {
      if (!finding.bySource.has(next)) continue;
      for (const source of finding.bySource.keys()) shared.set(source, shared.get(source) + 1);
    }
  }
  return {sources, left: all - sources.length};
}

/** Of one event, if `group` is its id; of all, if it is "". */
function showMatrix(report, group) {
  const shared = report.findings.filter((finding) => finding.bySource.size > 1 && (!group || finding.group === group));
  const {sources, left} = inMatrix(shared);
  byId('matrix').hidden = sources.length < 2;
  if (sources.length < 2) return;
  const head = (source) => el('th', {scope: 'col'}, isolated(source));
  byId('matrix-table').replaceChildren(el('table', {class: 'matrix'},
      el('thead', {}, el('tr', {}, el('td', {}), sources.map(head))),
      el('tbody', {}, sources.map((a) => el('tr', {}, el('th', {scope: 'row'}, isolated(a)),
          sources.map((b) => (a === b ? el('td', {class: 'self'}) : pairCell(shared, a, b))))))));
  byId('matrix-left').textContent = left === 0 ? '' :
      `The ${sources.length} sources with the most shared claims; ${count(left, 'more source')} left out.` +
      (group ? '' : ' Choose an event above to see those that report it.');
}

const MOST_PROFILES = 20;

// Of fewer claims a share says little.
const MANY_CLAIMS = 10;

/** "17%", where 95% of confidence puts it, drawn and in words. */
function shareCell({aloneShare = 0, aloneShareLow = 0, aloneShareHigh = 0}) {
  const percent = (share) => `${Math.round(100 * share)}%`;
  const bar = el('span', {class: 'interval', 'aria-hidden': 'true'});
  bar.style.setProperty('--low', percent(aloneShareLow));
  bar.style.setProperty('--high', percent(aloneShareHigh));
  bar.style.setProperty('--share', percent(aloneShare));
  return [
    el('td', {}, percent(aloneShare)),
    el('td', {}, bar, el('span', {class: 'ends'}, `${percent(aloneShareLow)} to ${percent(aloneShareHigh)}`)),
  ];
}

/** Of all events: a source's claims in one of them are few. */
function showProfiles({profiles}) {
  const compared = profiles.filter((profile) => profile.compared > 0);
  const many = compared.filter((profile) => profile.compared >= MANY_CLAIMS);
  const few = compared.filter((profile) => profile.compared < MANY_CLAIMS);
  const shown = [...many, ...few].slice(0, MOST_PROFILES);
  byId('profiles').hidden = shown.length === 0;
  if (shown.length === 0) return;
  const number = (value) => el('td', {}, (value || 0).toLocaleString('en'));
  byId('profiles-table').replaceChildren(el('table', {class: 'profiles'},
      el('thead', {}, el('tr', {}, ['source', 'compared', 'agrees', 'alone', 'share alone', '95% interval']
          .map((head) => el('th', {scope: 'col'}, head)))),
      el('tbody', {}, shown.map((profile) => el('tr', {class: profile.compared < MANY_CLAIMS ? 'few' : null},
          el('th', {scope: 'row'}, isolated(profile.source || '')),
          number(profile.compared), number(profile.agreed), number(profile.alone), shareCell(profile))))));
  const left = compared.length - shown.length;
  byId('profiles-left').textContent = left === 0 ? '' : `${count(left, 'more source')} left out.`;
}

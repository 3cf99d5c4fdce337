// The collation: a table an event, rows are claims, columns are sources, cells
// are readings. Rows are blocks of their own, so that the browser draws only
// those in sight; they are made when a filter first lets them pass, and details
// when they are first opened.

const MOST_OPEN = 12;  // findings that are open from the start
const MOST_COLUMNS = 6;  // before a table scrolls sideways

/** Opens or closes a finding. */
function toggle(finding, open) {
  const {button, panel} = rowOf(finding);
  if (open && !panel.hasChildNodes()) {
    panel.append(el('div', {role: 'cell', class: 'detail', 'aria-colspan': finding.columns}, detail(finding)));
  }
  panel.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
}

const isOpen = (finding) => rowOf(finding).button.getAttribute('aria-expanded') === 'true';

function claimCell(finding) {
  const relation = RELATIONS[finding.relation];
  const button = el('button', {
    type: 'button', 'aria-expanded': 'false', 'aria-controls': `d-${finding.id}`,
    onclick: () => toggle(finding, !isOpen(finding)),
  },
  el('span', {class: 'sign', 'aria-hidden': 'true'}, relation.sign),
  el('span', {class: 'hidden'}, `${relation.name}: `),
  isolated(sentenceCase(finding.claim), {class: 'claim'}));
  const facts = [KINDS[finding.kind] || finding.kind];
  if (finding.severity !== 'SEVERITY_NONE') facts.push(SEVERITIES[finding.severity]);
  if (finding.acceptance) facts.push('accepted');
  // No estimate is sure.
  if (finding.confidence !== undefined) facts.push(`${Math.min(99, Math.round(finding.confidence * 100))} % sure`);
  return [button, el('div', {role: 'rowheader'}, button, el('p', {class: 'facts'}, facts.join(' · ')))];
}

/** What a source says: its readings, each with its sign where there are several. */
function cell(finding, source) {
  const readings = finding.bySource.get(source.name);
  if (!readings) {
    return el('div', {role: 'cell', class: 'none'}, el('span', {'aria-hidden': 'true'}, '–'),
        el('span', {class: 'hidden'}, 'says nothing of it'));
  }
  // On narrow screens there are no columns to tell whose it is.
  const who = isolated(source.name, {class: 'who', 'aria-hidden': 'true'});
  return el('div', {role: 'cell'}, who, [...readings].map((reading) => el('p', {
    class: reading === finding.readings[0] ? 'said' : 'said variant',
    title: reading.display,
  },
  finding.readings.length > 1 ? el('span', {class: 'siglum'}, reading.siglum) : null, ' ',
  isolated(reading.display))));
}

/** Where the finding's row will be. */
function findingNode(finding, group) {
  finding.sources = group.sources;
  finding.columns = group.sources.length + 1;
  finding.node = el('div', {
    role: 'rowgroup', id: `f-${finding.id}`, class: `finding ${finding.relation.toLowerCase()}`, hidden: true,
  });
  return finding.node;
}

/** The finding's button and panel; makes its row if there is none yet. */
function rowOf(finding) {
  if (!finding.row) {
    const [button, header] = claimCell(finding);
    const panel = el('div', {role: 'row', id: `d-${finding.id}`, class: 'panel', hidden: true});
    finding.node.append(
        el('div', {role: 'row', class: 'row'}, header, finding.sources.map((source) => cell(finding, source))), panel);
    finding.row = {button, panel};
  }
  return finding.row;
}

/** Shows a finding, or not. */
function showFinding(finding, shown) {
  if (shown) rowOf(finding);
  finding.node.hidden = !shown;
}

function groupNode(group, number) {
  const title = `g-${number}`;
  const wide = group.sources.length > MOST_COLUMNS;
  const table = el('div', {role: 'table', class: 'table', 'aria-labelledby': title},
      el('div', {role: 'rowgroup', class: 'columns'},
          el('div', {role: 'row', class: 'row'},
              el('div', {role: 'columnheader'}, 'Claim'),
              group.sources.map((source) => el('div', {role: 'columnheader'},
                  isolated(source.name, {class: 'source'}),
                  source.published ? el('span', {class: 'published'}, dateWords(source.published)) : null)))),
      group.findings.map((finding) => findingNode(finding, group)));
  table.style.setProperty('--columns', group.sources.length);
  const scroll = el('div', wide ?
      {class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': title} : {}, table);
  group.node = el('section', {class: 'group'},
      el('header', {},
          el('h2', {id: title}, isolated(group.title)),
          el('p', {class: 'event'}, [
            group.date, count(group.articles, 'article'), count(group.sources.length, 'source'),
          ].filter(Boolean).join(' · '))),
      scroll);
  return group.node;
}

/** Puts the tables on the page and opens what needs a decision. */
function showFindings(report) {
  const root = byId('findings');
  root.append(...report.groups.filter((group) => group.findings.length > 0).map(groupNode));
  root.append(el('p', {id: 'nothing', class: 'notice', hidden: true}, 'No finding matches the filters.'));
  let open = 0;
  for (const group of report.groups) {
    for (const finding of group.findings) {
      if (RELATIONS[finding.relation].open && open++ < MOST_OPEN) toggle(finding, true);
    }
  }
}

// Puts the report on the page.

function showHeadline(report) {
  const numbers = {};
  for (const finding of report.findings) numbers[finding.relation] = (numbers[finding.relation] || 0) + 1;
  const sources = new Set(report.findings.flatMap((finding) => [...finding.bySource.keys()]));
  const against = numbers.DISCREPANCY || 0;
  const headline = report.findings.length === 0 ? (report.summary.part ? 'No finding in this part' : 'Nothing was compared') :
      against > 0 ? `${count(against, 'discrepancy', 'discrepancies')} between ${count(sources.size, 'source')}` :
      numbers.AGREEMENT || numbers.COMPATIBLE || numbers.SUPERSEDED ? 'No source contradicts another' :
      'No claim is made by more than one source';
  byId('headline').textContent = headline;
  document.title = `${headline} – Concord`;

  const parts = [`${count(report.summary.articles || 0, 'article')} on ${count(report.summary.groups || 0, 'event')}`];
  for (const relation of ['SUPERSEDED', 'AGREEMENT', 'COMPATIBLE', 'SINGLE_SOURCE']) {
    const words = {
      SUPERSEDED: ['running figure that a later article raises or corrects', 'running figures that later articles raise or correct'],
      AGREEMENT: ['claim on which they agree', 'claims on which they agree'],
      COMPATIBLE: ['that differs in precision only', 'that differ in precision only'],
      SINGLE_SOURCE: ['made by one source alone', 'made by one source alone'],
    }[relation];
    if (numbers[relation]) parts.push(count(numbers[relation], ...words));
  }
  byId('standfirst').textContent = parts.join('; ') + '.' +
      (report.summary.part ? ` This page is a part: ${report.summary.part}.` : '') +
      (report.summary.asOf ? ` Judged as of ${dateWords(report.summary.asOf)}.` : '');
}

function showRun(report) {
  const {summary} = report;
  const problems = summary.unreadable || [];
  if (problems.length > 0) {
    byId('problems').append(el('p', {}, `${count(problems.length, 'input')} could not be read:`),
        el('ul', {}, problems.map((problem) => el('li', {}, isolated(problem)))));
    byId('problems').hidden = false;
  }
  const notices = (summary.notices || []).map((notice) => notice.text || '');
  if (notices.length > 0) {
    byId('problems').append(el('ul', {}, notices.map((notice) => el('li', {}, isolated(notice)))));
    byId('problems').hidden = false;
  }
  const row = (term, value) => el('div', {}, el('dt', {}, term), el('dd', {}, value));
  const number = (value) => Number(value || 0).toLocaleString('en');
  byId('summary').append(
      row('Articles', number(summary.articles)), row('Events', number(summary.groups)),
      row('Assertions', number(summary.assertions)), row('Pairs compared', number(summary.pairsCompared)),
      ...(summary.notComparable || []).map((entry) =>
        row(`Pairs not comparable: ${entry.reason.replace(/-/g, ' ')}`, number(entry.pairs))));
}

/** Automatic, light, dark; remembered where the browser allows it. */
function listenToTheme() {
  const themes = ['automatic', 'light', 'dark'];
  const button = byId('theme');
  const set = (theme) => {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  const store = (use) => {
    try {
      return use(window.localStorage);
    } catch (blocked) {
      return null;
    }
  };
  const kept = store((storage) => storage.getItem('concord-theme'));
  set(themes.includes(kept) ? kept : 'automatic');
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(document.documentElement.dataset.theme) + 1) % themes.length];
    set(theme);
    store((storage) => storage.setItem('concord-theme', theme));
  });
}

/** Opens the finding that the address names, or the article of a witness. */
function followAddress(report, filters) {
  if (location.hash.startsWith('#w-')) {
    showWitness(report, location.hash.slice(1));
    return;
  }
  const finding = report.findings.find((f) => location.hash === `#f-${f.id}`);
  if (!finding) return;
  if (finding.node.hidden) filters.show(finding);
  toggle(finding, true);
  finding.node.scrollIntoView({block: 'start', behavior: 'instant'});
  rowOf(finding).button.focus({preventScroll: true});
}

function main() {
  const report = readReport(JSON.parse(byId('report').textContent), JSON.parse(byId('texts').textContent));
  listenToTheme();
  showHeadline(report);
  showRun(report);
  showFindings(report);
  showProfiles(report);
  showArticles(report);
  const filters = new Filters(report);
  listenToKeys(report, filters);
  // Column heads stay below the filters while the page scrolls.
  new ResizeObserver(([entry]) => {
    document.documentElement.style.setProperty('--bar', `${entry.target.offsetHeight}px`);
  }).observe(byId('filters'));
  window.addEventListener('hashchange', () => followAddress(report, filters));
  followAddress(report, filters);
}

main();

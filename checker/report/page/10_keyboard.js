// The keyboard: single keys, while no field is being typed into.

/** Moves to the next (step 1) or previous (-1) finding that is shown and fits. */
function move(report, step, fits) {
  const all = report.groups.flatMap((group) => group.findings);
  const current = document.activeElement.closest('.finding');
  let at = all.findIndex((finding) => finding.node === current);
  if (at < 0) at = step > 0 ? -1 : all.length;
  for (at += step; at >= 0 && at < all.length; at += step) {
    const {node} = all[at];
    if (node.hidden || !fits(all[at])) continue;
    rowOf(all[at]).button.focus({preventScroll: true});
    node.scrollIntoView({block: 'nearest'});
    return;
  }
}

function listenToKeys(report, filters) {
  const help = byId('help');
  byId('help-button').addEventListener('click', () => help.showModal());
  const any = () => true;
  const discrepancy = (finding) => finding.relation === 'DISCREPANCY';
  const keys = {
    'j': () => move(report, 1, any),
    'k': () => move(report, -1, any),
    'n': () => move(report, 1, discrepancy),
    'p': () => move(report, -1, discrepancy),
    '/': () => byId('search').focus(),
    '?': () => help.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    const search = byId('search');
    if (event.key === 'Escape' && event.target === search) {
      search.value = '';
      search.blur();
      filters.show(null);
      return;
    }
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea, dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId('shortcuts').checked) return;
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
}

// What things are called, and values as people write them.

const RELATIONS = {
  DISCREPANCY: {name: 'Discrepancy', many: 'discrepancies', sign: '≠', open: true},
  SUPERSEDED: {name: 'Superseded', many: 'superseded', sign: '↗', open: true},
  COMPATIBLE: {name: 'Compatible', many: 'compatible', sign: '≈'},
  AGREEMENT: {name: 'Agreement', many: 'agreements', sign: '='},
  SINGLE_SOURCE: {name: 'Single source', many: 'single-source', sign: '·'},
};

const KINDS = {
  DATE: 'Date', DURATION: 'Duration', TROOP_COUNT: 'Troops', PARTICIPANT_COUNT: 'Participants',
  CASUALTY_COUNT: 'Casualties', COUNT: 'Count', MONEY: 'Money', PERCENTAGE: 'Percentage',
  MEASUREMENT: 'Measurement', ORDINAL: 'Ordinal', AGE: 'Age', PARTICIPANTS: 'Who took part',
  PLACE: 'Place', QUOTE: 'Quote', ATTRIBUTION: 'Who said it',
};

const SEVERITIES = {ERROR: 'error', WARNING: 'warning', NOTE: 'note', SEVERITY_NONE: 'no severity'};

const MODALITIES = {
  PLANNED: 'planned', POSSIBLE: 'possible', HYPOTHETICAL: 'hypothetical', DENIED: 'denied',
  CORRECTED: 'corrected',
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];

const DAY_PARTS = {TMO: 'morning', TAF: 'afternoon', TEV: 'evening', TNI: 'night', TDT: 'daytime'};

/** "1 article", "2 articles"; `many` where an s does not do. */
function count(number, noun, many) {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : many || noun + 's'}`;
}

/** "2025-06-14T19:20" -> "14 June 2025, 19:20"; what is no such date stays. */
function dateWords(value) {
  if (value.includes('/')) return value.split('/').map(dateWords).join(' – ');
  const parts = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?|(T[A-Z]{2}))?$/.exec(value);
  if (!parts || !MONTHS[parts[2] - 1]) return value;
  const [, year, month, day, time, zone, part] = parts;
  const words = [day ? Number(day) : null, MONTHS[month - 1], year === 'XXXX' ? null : year];
  const clock = time ? time + (zone && zone !== 'Z' ? ' ' + zone : zone ? ' UTC' : '') : DAY_PARTS[part];
  return words.filter((word) => word !== null).join(' ') + (clock ? ', ' + clock : '');
}

/** "PT2H30M" -> "2 h 30 min". */
function durationWords(value) {
  const units = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(value);
  if (!units || value === 'P') return value;
  const words = [];
  for (const [i, unit] of ['year', 'month', 'week', 'day'].entries()) {
    if (units[i + 1]) words.push(count(Number(units[i + 1]), unit));
  }
  for (const [i, unit] of ['h', 'min', 's'].entries()) {
    if (units[i + 5]) words.push(`${units[i + 5]} ${unit}`);
  }
  return words.join(' ');
}

const BOUNDS = {'>=': 'at least ', '>': 'more than ', '<=': 'at most ', '<': 'less than ', '~': 'about '};

/** "60000" -> "60,000"; four digits are read without help. */
function groupedDigits(text) {
  return text.replace(/\d{5,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

/** "15" -> "15th". */
function ordinalWords(number) {
  const endings = {one: 'st', two: 'nd', few: 'rd', other: 'th'};
  return number + endings[new Intl.PluralRules('en', {type: 'ordinal'}).select(Number(number))];
}

/** The display of a reading, as people write such values. */
function valueWords(display, kind) {
  if (kind === 'DATE') return dateWords(display);
  if (kind === 'ORDINAL') return display.replace(/^\d+(?=\.( |$))/, ordinalWords).replace(/^(\w+)\./, '$1');
  if (['PARTICIPANTS', 'PLACE', 'QUOTE', 'ATTRIBUTION'].includes(kind)) return display;
  return groupedDigits(display.replace(/(^| )(>=|<=|>|<|~)/g, (_, before, bound) => before + BOUNDS[bound])
      .replace(/P[\dTYMWDHS.]+$/, durationWords)
      .replace(/(\d)\.\.(\d)/g, '$1–$2'));
}

/** "people, killed, accident" -> "People, killed, accident". */
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For search: without case and accents. */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Elements, and text of articles in them. Nothing of a report ever becomes
// markup: strings are text nodes.

/**
 * An element. Attributes that are null or false are left out, functions are
 * listeners ("onclick"); children are nodes, strings, null, or lists of these.
 */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

/** The same for parts of a drawing. */
function svg(tag, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

const byId = (id) => document.getElementById(id);

// Control characters, and those that turn the direction of writing and could
// make a page show what is not there: both are shown by their number.
const UNSEEN = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** Nodes that show a string of a report. */
function shown(text) {
  return text.split(UNSEEN).map((part, i) => {
    if (i % 2 === 0) return part;
    const number = part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return el('span', {class: 'unseen', title: 'a character that cannot be seen'}, 'U+' + number);
  });
}

/** A string of a report, kept from changing the direction of what stands beside it. */
function isolated(text, attributes) {
  return el('bdi', attributes, shown(text));
}

/** Translates UTF-8 offsets into `text` to those that JavaScript counts in. */
function byteIndex(text) {
  const indices = [];
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let i = 0; i < bytes; ++i) indices.push(at);
    at += character.length;
  }
  return (byte) => (byte < indices.length ? indices[Math.max(byte, 0)] : text.length);
}

/**
 * `text` cut where `marks` ({start, end}, as JavaScript counts) begin and end:
 * [{text, mark}], mark being the shortest of those that the part lies in, of
 * equally long ones the first, or null.
 */
function cut(text, marks) {
  const bounds = new Set([0, text.length]);
  for (const mark of marks) bounds.add(mark.start).add(mark.end);
  const sorted = [...bounds].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const byLength = [...marks].sort((a, b) => (a.end - a.start) - (b.end - b.start));
  const parts = [];
  for (const [i, end] of sorted.slice(1).entries()) {
    const start = sorted[i];
    const mark = byLength.find((one) => one.start <= start && end <= one.end) || null;
    const last = parts[parts.length - 1];
    if (last && last.mark === mark) {
      last.text += text.slice(start, end);
    } else {
      parts.push({text: text.slice(start, end), mark});
    }
  }
  return parts;
}

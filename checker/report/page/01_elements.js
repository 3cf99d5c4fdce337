// Elements, and text of articles in them. Nothing of a report ever becomes
// markup: strings are text nodes.

/**
 * An element. Attributes that are null or false are left out, functions are
 * listeners ("onclick"); children are nodes, strings or null.
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
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
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
const UNSEEN = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069])/;

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
 * Nodes of `text` with parts of it marked: `marks` are {start, end, make}, bytes
 * into the text; make(nodes) is the element around them. Where marks overlap,
 * the one that begins first wins, and of those the longest.
 */
function marked(text, marks) {
  const index = byteIndex(text);
  const nodes = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const begin = index(mark.start);
    const end = index(mark.end);
    if (begin < at || end <= begin) continue;
    nodes.push(...shown(text.slice(at, begin)), mark.make(shown(text.slice(begin, end))));
    at = end;
  }
  nodes.push(...shown(text.slice(at)));
  return nodes;
}

// A running figure over time, as a small step chart.

/** Points of the findings' readings that have a figure and a time, in order. */
function pointsOf(finding) {
  const points = new Map();
  for (const reading of finding.readings) {
    if (!reading.quantity) continue;
    for (const witness of reading.witnesses) {
      const time = Date.parse(witness.published || '');
      if (Number.isNaN(time)) continue;
      const value = Number(reading.quantity.stated || 0);
      points.set(`${witness.article} ${value}`,
          {time, value, reading, source: sourceOf(witness), published: witness.published});
    }
  }
  return [...points.values()].sort((a, b) => a.time - b.time || a.value - b.value);
}

/** The chart, or null where there is nothing to draw. */
function timeline(finding) {
  const points = pointsOf(finding);
  const first = points[0];
  const last = points[points.length - 1];
  if (points.length < 2 || first.time === last.time) return null;
  const values = points.map((point) => point.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return null;

  const [width, height, left, right, top, bottom] = [720, 170, 40, 60, 30, 34];
  const x = (time) => left + (time - first.time) / (last.time - first.time) * (width - left - right);
  const y = (value) => height - bottom - (value - low) / (high - low) * (height - top - bottom);
  let path = `M${x(first.time)} ${y(first.value)}`;
  for (const point of points.slice(1)) path += `H${x(point.time)}V${y(point.value)}`;

  const chart = svg('svg', {
    viewBox: `0 0 ${width} ${height}`, role: 'img', class: 'timeline',
    'aria-label': 'Over time: ' + points.map((point) =>
      `${dateWords(point.published)}, ${point.source}: ${point.reading.display}`).join('; '),
  });
  chart.append(svg('line', {class: 'axis', x1: left, x2: width - right, y1: height - bottom + 8, y2: height - bottom + 8}));
  chart.append(svg('path', {class: 'steps', d: path}));
  let labelled = -Infinity;
  let said = null;
  for (const point of points) {
    const dot = svg('circle', {cx: x(point.time), cy: y(point.value), r: 5});
    dot.append(svg('title', {}, `${point.reading.display}: ${point.source}, ${dateWords(point.published)}`));
    chart.append(dot);
    // A figure that is repeated, or would print over the one before, says no more.
    if (point.value !== said && x(point.time) - labelled > 26) {
      chart.append(svg('text', {class: 'figure', x: x(point.time), y: y(point.value) - 11},
          groupedDigits(String(point.value))));
      labelled = x(point.time);
      said = point.value;
    }
  }
  chart.append(svg('text', {class: 'when', x: left, y: height - 8}, dateWords(first.published)));
  chart.append(svg('text', {class: 'when end', x: width - right, y: height - 8}, dateWords(last.published)));
  return el('figure', {class: 'running'}, el('figcaption', {}, 'The figure as it was printed'), chart);
}

// Reports made by hand, for what no article of the test data holds.
'use strict';

const RELATIONS = ['AGREEMENT', 'SINGLE_SOURCE', 'COMPATIBLE', 'SUPERSEDED', 'DISCREPANCY'];

function witness(article, sentence, value, more = {}) {
  const before = sentence.slice(0, sentence.indexOf(value));
  const start = Buffer.byteLength(before);
  return {
    article, source: `The ${article}`, sentence, sentenceStart: 0, sentenceEnd: Buffer.byteLength(sentence),
    start, end: start + Buffer.byteLength(value), text: value,
    textStart: start, textEnd: start + Buffer.byteLength(value), path: `news/${article}.txt`, line: 3, ...more,
  };
}

/** A report of `number` findings about several events. */
function many(number) {
  const findings = [];
  for (let i = 0; i < number; ++i) {
    const relation = RELATIONS[i % RELATIONS.length];
    const sources = relation === 'SINGLE_SOURCE' ? ['Herald'] : ['Herald', 'Tribune', 'Courier'];
    findings.push({
      id: `f${i}`, relation, kind: 'COUNT', group: `g${i % 20}`, claim: `houses, flooded, street ${i}`,
      confidence: 0.9, severity: relation === 'DISCREPANCY' ? 'ERROR' : 'SEVERITY_NONE', why: 'because',
      readings: sources.map((source, k) => ({
        display: `${i + k} house`, independentSources: 1, carriers: 1,
        witnesses: [witness(source, `In street ${i} the water stood in ${i + k} houses on Monday.`, `${i + k} houses`)],
      })),
    });
  }
  const groups = [];
  for (let g = 0; g < 20; ++g) groups.push({id: `g${g}`, articles: ['Herald', 'Tribune', 'Courier']});
  return {schemaVersion: '1', groups, findings, summary: {articles: 3, groups: 20}};
}

const HOSTILE = '</script><script>alert("x")</script><!--<script> <img src=x onerror=alert(1)> 12 dead \u202Eevil\u202C\u200F';

/** A report in which every string is an attack. */
function hostile() {
  const reading = {
    display: '<b>12</b> dead', independentSources: 1, carriers: 1,
    witnesses: [{
      ...witness('a', HOSTILE, '12 dead'), source: '<script>alert("source")</script>', attribution: '<i>he</i>',
      path: 'javascript:alert(1)', published: '<u>today</u>', language: 'en" onload="alert(1)',
    }],
  };
  return {
    schemaVersion: '1',
    groups: [{id: '<g>', articles: ['a'], event: {kind: '<hr>', date: '<br>'}}],
    findings: [
      {id: 'h"><script>alert(2)</script>', relation: 'DISCREPANCY', kind: 'CASUALTY_COUNT', severity: 'ERROR', group: '<g>',
        claim: HOSTILE, why: HOSTILE, readings: [reading, reading]},
    ],
    articles: [{
      article: {id: 'a', title: HOSTILE, source: '<script>', path: '<path>'},
      passages: [{start: 0, end: Buffer.byteLength(HOSTILE), text: HOSTILE, line: 1}],
    }],
    sourceProfiles: [{source: HOSTILE, compared: 3, agreed: 2, alone: 1, aloneShare: 0.3333, aloneShareLow: 0.0615, aloneShareHigh: 0.7923}],
    summary: {articles: 1, groups: 1, unreadable: [HOSTILE]},
  };
}

/** The text of the hostile report's article. */
function hostileText() {
  return {article: 'a', runs: [{text: HOSTILE, passages: [{start: 0, at: 0}]}]};
}

/** An article in whose words marks lie in each other, are alike, and cross; and its text. */
function nested() {
  const sentence = '"Ten died, one of them a child," Ana Pop told the Wire on 3 May.';
  const finding = (id, relation, value) => ({
    id, relation, kind: 'COUNT', group: 'g', claim: `claim ${id}`, why: 'w', severity: 'SEVERITY_NONE',
    readings: [{display: value, carriers: 1, independentSources: 1, witnesses: [witness('a', sentence, value, {
      sentenceStart: 100, sentenceEnd: 100 + sentence.length})]}],
  });
  const report = {
    schemaVersion: '1', groups: [{id: 'g', articles: ['a']}], summary: {articles: 1, groups: 1},
    findings: [
      finding('quote', 'AGREEMENT', 'Ten died, one of them a child'), finding('ten', 'DISCREPANCY', 'Ten'),
      finding('also', 'COMPATIBLE', 'Ten'), finding('who', 'AGREEMENT', 'child," Ana Pop'),
    ],
    articles: [{article: {id: 'a', title: 'A', path: 'news/a.txt'},
      passages: [{start: 100, end: 100 + sentence.length, text: sentence, line: 3}]}],
  };
  const before = 'Nothing is told here.\n\nNor here. ';
  const text = {article: 'a', runs: [
    {text: 'Many dead', headline: true},
    {text: `${before}${sentence} The end.\n\nA last paragraph.`, passages: [{start: 100, at: before.length}]},
  ]};
  return {report, text};
}

/** One finding whose figure stands behind letters of one to four bytes. */
function wideLetters() {
  const sentence = 'Ștefan 🌍 și 北京: explozia a rănit 17 oameni, e\u0301.';
  return {
    schemaVersion: '1', groups: [{id: 'g', articles: ['a', 'b']}], summary: {articles: 2, groups: 1},
    findings: [{
      id: '1', relation: 'AGREEMENT', kind: 'CASUALTY_COUNT', group: 'g', claim: 'injured', why: 'same',
      readings: [{display: '17 injured', carriers: 2, independentSources: 2,
        witnesses: [witness('a', sentence, '17 oameni'), witness('b', sentence, '17 oameni')]}],
    }],
    articles: [{article: {id: 'a', title: 'A'},
      passages: [{start: 0, end: Buffer.byteLength(sentence), text: sentence, line: 1}]}],
  };
}

/** A finding that the baseline accepts, and a notice about the run. */
function accepted() {
  const report = sources(2);
  report.findings[0].severity = 'SEVERITY_NONE';
  report.findings[0].acceptance = {reason: 'the owner corrected it', who: 'Night desk', expires: '2025-12-31', severity: 'ERROR'};
  report.summary.notices = [{id: 'n', severity: 'WARNING', text: 'the baseline accepts f00 until 2025-01-01, which has passed'}];
  return report;
}

/** One discrepancy between as many sources. */
function sources(number) {
  const readings = [];
  for (let i = 0; i < number; ++i) {
    readings.push({display: `${i} house`, carriers: 1, independentSources: 1,
      witnesses: [witness(`Paper-${i}`, `Water stood in ${i} houses.`, `${i} houses`)]});
  }
  return {
    schemaVersion: '1', groups: [{id: 'g', articles: readings.map((_, i) => `Paper-${i}`)}],
    findings: [{id: '1', relation: 'DISCREPANCY', kind: 'COUNT', group: 'g', claim: 'houses', why: 'w', severity: 'ERROR', readings}],
    summary: {articles: number, groups: 1},
  };
}

module.exports = {HOSTILE, accepted, hostile, hostileText, many, nested, sources, wideLetters};

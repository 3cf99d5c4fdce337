// What a reader of the page sees and does, in a browser.
// `bazel run //tests/report/page:page_test` takes the picture of the README anew.
'use strict';

const assert = require('assert/strict');
const fs = require('fs');
const path = require('path');
const {after, test} = require('node:test');
const {check, close, open, render} = require('./browser.js');
const reports = require('./reports.js');

const PLANTED = check('planted', 'testdata/planted-discrepancies');
const RUNNING = check('running', 'testdata/heldout2/stadium-crush');
const MANY = render('many', reports.many(2000));

after(close);

const texts = (page, selector) => page.locator(selector).allInnerTexts();
const shownFindings = (page) => page.locator('.finding:not([hidden])').count();
/** Waits until the count of what is shown says `number`. */
const counts = (page, number) => page.waitForFunction(
    (start) => document.getElementById('count').textContent.startsWith(start), `${number} of `);

const articleOf = (page, source) => page.locator('.article', {has: page.locator('summary', {hasText: source})});

/** By the keyboard: rows are laid out as they come into view, and a click that is under way then meets another one. */
async function press(locator, key = 'Enter') {
  await locator.focus();
  await locator.page().keyboard.press(key);
}

/** Opens the article, whose text is made then. */
async function unfold(article) {
  await press(article.locator('summary'));
  await article.locator('.text').waitFor();
}

async function unfoldAll(page) {
  for (const article of await page.locator('.article').all()) await unfold(article);
}

test('loads in silence', async () => {
  for (const file of [PLANTED, RUNNING, MANY]) {
    const page = await open(file);
    assert.deepEqual(page.noise, []);
    assert.match(await page.title(), /discrepanc.* – Concord$/);
  }
});

test('an empty report says so', async () => {
  const page = await open(render('empty', {}));
  assert.equal(await page.innerText('h1'), 'Nothing was compared');
  assert.deepEqual(page.noise, []);
});

test('columns are sources, and cells are what they say', async () => {
  const page = await open(PLANTED);
  assert.deepEqual(await texts(page, '[role=columnheader] .source'),
      ['Delta Cronica', 'Danube Wire', 'Ecoul Dobrogei', 'Continental Gazette']);
  const toll = page.locator('.finding', {hasText: 'People, killed, accident'}).first();
  assert.deepEqual((await toll.locator('.row > [role=cell] .said').allTextContents()).map((t) => t.replace(/\s+/g, ' ')),
      ['A 3 killed', 'A 3 killed', 'A 3 killed', 'B 2 killed']);
});

test('discrepancies come first, open, with both sentences side by side', async () => {
  const page = await open(PLANTED);
  const relations = await page.locator('.finding').evaluateAll((nodes) => nodes.map((node) => node.classList[1]));
  assert.deepEqual(relations.slice(0, 4), ['discrepancy', 'discrepancy', 'discrepancy', 'superseded']);
  const toll = page.locator('.finding', {hasText: 'People, killed, accident'}).first();
  const [first, second] = await toll.locator('.reading').all();
  assert.match(await second.innerText(), /The accident killed two people and injured 46\./);
  assert.equal(await second.locator('mark').innerText(), 'two people');
  assert.deepEqual((await first.locator('mark').allInnerTexts()).slice(0, 2), ['Three dead', 'Three people']);
  const [a, b] = [await first.boundingBox(), await second.boundingBox()];
  assert.equal(a.y, b.y);
  assert.ok(a.x + a.width <= b.x);
});

test('figures are marked behind letters of several bytes', async () => {
  const page = await open(render('wide', reports.wideLetters()));
  await press(page.locator('.finding button').first());
  assert.deepEqual(await texts(page, '.reading mark'), ['17 oameni', '17 oameni']);
  await unfold(page.locator('.article').first());
  assert.deepEqual(await texts(page, '.article mark'), ['17 oameni']);
});

/**
 * Scrolls there and waits for what comes into view to be laid out: a button that
 * moves between the press and the release of the mouse is not clicked.
 */
async function settle(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test('a finding opens and closes', async () => {
  const page = await open(PLANTED);
  const agreement = page.locator('.finding.agreement').first();
  const button = agreement.locator('button').first();
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await settle(page, button);
  await button.click();
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  assert.ok(await agreement.locator('blockquote').first().isVisible());
  await settle(page, button);
  await button.click();
  assert.equal(await agreement.locator('blockquote').first().isVisible(), false);
});

test('filters leave what they say', async () => {
  const page = await open(MANY);
  await counts(page, '1,600');  // all but what one source alone says
  await page.click('.chip.agreement');
  await counts(page, '1,200');
  await page.click('.chip.single_source');
  await counts(page, '1,600');
  await page.selectOption('[name=source]', 'The Tribune');
  await counts(page, '1,200');
  await page.selectOption('[name=severity]', 'ERROR');
  await counts(page, '400');
  await page.selectOption('[name=group]', {index: 1});
  await page.waitForFunction(() => document.querySelectorAll('.group:not([hidden])').length === 1);
  await page.click('#reset-filters');
  await counts(page, '1,600');
  assert.equal(await shownFindings(page), 1600);

  const planted = await open(PLANTED);
  await planted.selectOption('[name=kind]', 'ATTRIBUTION');
  await planted.waitForFunction(() => [...document.querySelectorAll('.finding:not([hidden]) .facts')]
      .every((facts) => facts.textContent.startsWith('Who said it')));
  assert.ok(await shownFindings(planted) > 0);
});

test('the search finds words, figures and sources, whatever their accents', async () => {
  const page = await open(PLANTED);
  const all = await shownFindings(page);
  for (const words of ['sambata seara', 'SÂMBĂTĂ']) {
    await page.fill('#search', words);
    await page.waitForFunction((text) => !document.getElementById('count').textContent.startsWith(text), `${all} of `);
    assert.ok(await shownFindings(page) > 0);
  }
  await page.fill('#search', 'no such words');
  await counts(page, 0);
  assert.ok(await page.locator('#nothing').isVisible());
  await page.keyboard.press('Escape');
  await counts(page, all);
});

test('the keyboard is enough', async () => {
  const page = await open(PLANTED);
  const focused = () => page.evaluate(() => document.activeElement.closest('.finding')?.classList[1]);
  const claim = () => page.evaluate(() => document.activeElement.innerText);
  await page.keyboard.press('j');
  assert.equal(await focused(), 'discrepancy');
  const first = await claim();
  await page.keyboard.press('n');
  assert.equal(await focused(), 'discrepancy');
  assert.notEqual(await claim(), first);
  await page.keyboard.press('p');
  assert.equal(await claim(), first);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'false');
  for (let i = 0; i < 4; ++i) await page.keyboard.press('j');
  await page.keyboard.press('k');
  assert.equal(await focused(), 'superseded');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.type('jn?');  // letters here
  assert.equal(await page.inputValue('#search'), 'jn?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  assert.ok(await page.locator('#help').isVisible());
  await page.uncheck('#shortcuts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  assert.notEqual(await page.evaluate(() => document.activeElement.id), 'search');
});

test('is dark where the reader wants it', async () => {
  const brightness = (page) => page.evaluate(() =>
    Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)[0]));
  const page = await open(PLANTED, {colorScheme: 'dark'});
  assert.ok(await brightness(page) < 60);
  await page.click('#theme');
  assert.equal(await page.innerText('#theme'), 'Theme: light');
  assert.ok(await brightness(page) > 200);
  await page.reload();
  assert.ok(await brightness(page) > 200);
});

test('hostile text is shown as text', async () => {
  // The sentences alone, and the whole text.
  for (const texts of [[], [reports.hostileText()]]) {
    const page = await open(render('hostile', reports.hostile(), texts));
    await unfold(page.locator('.article').first());
    assert.deepEqual(page.noise, []);
    assert.equal(await page.locator('script').count(), 3);
    assert.equal(await page.locator('img, #findings b, #findings i, #findings u, hr').count(), 0);
    const seen = reports.HOSTILE.replace(/[\u202E\u202C\u200F]/g,
        (character) => 'U+' + character.codePointAt(0).toString(16).toUpperCase());
    assert.equal(await page.locator('blockquote').first().innerText(), seen);
    assert.equal(await page.locator('.article .text p[dir=auto]').evaluate((node) =>
      [...node.childNodes].filter((child) => !child.matches?.('.also')).map((child) => child.textContent).join('')), seen);
    assert.equal(await page.locator('.article .text p[dir=auto]').evaluate((node) =>
      getComputedStyle(node).unicodeBidi), 'isolate');
    assert.match(await page.innerText('#problems'), /<\/script><script>alert/);
    assert.equal(await page.locator('.reading mark').first().innerText(), '12 dead');
  }
});

test('says what is accepted, and what is to be said of the run', async () => {
  const page = await open(render('accepted', reports.accepted()));
  assert.match(await page.locator('.finding .facts').first().innerText(), / · accepted/);
  assert.equal(await page.locator('.accepted').innerText(),
      'Accepted by Night desk until 31 December 2025: the owner corrected it');
  assert.match(await page.innerText('#problems'), /accepts f00 until 2025-01-01, which has passed/);
});

test('of 2,000 findings only those in sight are drawn', async () => {
  const page = await open(MANY);
  const drawn = () => page.locator('.finding:not([hidden]) .claim').evaluateAll((nodes) =>
    nodes.filter((node) => node.checkVisibility({contentVisibilityAuto: true})).length);
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  assert.ok(await drawn() > 0 && await drawn() < 100, `${await drawn()} drawn`);
  // A row is made when it is first shown, and opened when it is asked for.
  const before = await elements();
  assert.ok(before < 1600 * 30 + 5000, `${before} elements`);
  assert.equal(await page.locator('.finding[hidden] *').count(), 0);
  // From end to end in strides of a screen, as a reader pages through.
  await page.evaluate(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    for (let at = 0; at < document.body.scrollHeight; at += 20 * innerHeight) {
      scrollTo(0, at);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
  assert.equal(await elements(), before);
  assert.ok(await drawn() < 100, `${await drawn()} drawn`);
  await page.locator('.finding:not([hidden])').last().scrollIntoViewIfNeeded();
  assert.ok(await page.locator('.finding:not([hidden]) .claim').last().isVisible());
  assert.ok(await drawn() < 100, `${await drawn()} drawn`);
});

test('a running figure has its line in time', async () => {
  const page = await open(RUNNING);
  const chart = page.locator('.finding.superseded .timeline').first();
  assert.ok(await chart.isVisible());
  assert.match(await chart.getAttribute('aria-label'),
      /^Over time: 2 November 2025, 22:15 -03:00, Diario de Itapúa: 27 injured; .*58 injured; .*63 injured/);
  assert.deepEqual(await chart.locator('.figure').allTextContents(), ['27', '58', '63']);
});

test('the matrix tells who agrees with whom', async () => {
  const page = await open(PLANTED);
  const pair = page.locator('.matrix tr', {hasText: 'Danube Wire'}).last().locator('td').nth(1);
  assert.match(await pair.getAttribute('title') || '', /^\S.* and .*: \d+ of \d+ alike/);
  assert.ok(await page.locator('.matrix .differ').count() >= 2);
});

test('the matrix is that of the event chosen, neighbours beside each other', async () => {
  const report = reports.sources(14);
  const other = reports.sources(3);
  for (const reading of other.findings[0].readings) reading.witnesses[0].source += ' of Elsewhere';
  report.findings.push({...other.findings[0], id: '2', group: 'h'});
  report.groups.push({id: 'h', articles: ['Paper-X']});
  report.articles = [{article: {id: 'Paper-5', title: 'E'}}, {article: {id: 'Paper-X', title: 'F'}}];
  const page = await open(render('two-events', report));
  // So do the articles.
  const events = () => page.locator('.event-articles:not([hidden]) > h3').allTextContents();
  assert.deepEqual(await events(), ['E', 'F']);
  const heads = () => page.locator('.matrix thead th').allInnerTexts();
  assert.equal((await heads()).length, 17);
  assert.ok((await heads()).slice(14).every((name) => name.endsWith('of Elsewhere')));
  await page.selectOption('[name=group]', 'h');
  await page.waitForFunction(() => document.querySelectorAll('.matrix thead th').length === 3);
  assert.deepEqual(await events(), ['F']);
});

test('who stands alone is told with its counts and its interval, few claims last', async () => {
  const report = reports.sources(3);
  report.sourceProfiles = [
    {source: 'Courier', compared: 1, alone: 1, aloneShare: 1, aloneShareLow: 0.2065, aloneShareHigh: 1},
    {source: 'Herald', compared: 1200, agreed: 1190, alone: 6, aloneShare: 0.005, aloneShareLow: 0.0023, aloneShareHigh: 0.0109},
    {source: 'Tribune', aloneShareHigh: 1},
  ];
  const page = await open(render('profiles', report));
  const rows = await page.locator('.profiles tbody tr').evaluateAll((trs) => trs
      .map((tr) => [...tr.children].map((cell) => cell.textContent)));
  assert.deepEqual(rows, [
    ['Herald', '1,200', '1,190', '6', '1%', '0% to 1%'],
    ['Courier', '1', '0', '1', '100%', '21% to 100%'],
  ]);
  assert.equal(await page.locator('.profiles .few').count(), 1);
  report.sourceProfiles = [{source: 'Tribune', aloneShareHigh: 1}];
  assert.equal(await (await open(render('no-profiles', report))).locator('#profiles').isVisible(), false);
});

test('an article is shown whole, with every witness marked', async () => {
  const page = await open(PLANTED);
  const data = await page.evaluate(() => JSON.parse(document.getElementById('report').textContent));
  const expected = data.findings.flatMap((finding) => finding.readings.flatMap((reading) => reading.witnesses)
      .map((witness) => [finding.id, witness.article]));
  await unfoldAll(page);
  await page.waitForFunction(() => document.querySelectorAll('.article .text').length === 4);
  const links = await page.locator('.text a').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href').slice(3)));
  assert.deepEqual(links.sort(), expected.map(([id]) => id).sort());
  const article = articleOf(page, 'Continental Gazette');
  const file = fs.readFileSync('testdata/planted-discrepancies/continental-gazette.txt', 'utf8');
  const body = file.split('---\n')[2].split('\n').map((line) => line.trim()).filter(Boolean);
  const shown = await article.locator('.text').evaluate((node) => node.textContent);
  for (const line of body) assert.ok(shown.includes(line), line);
});

test('a mark leads to its finding, and the finding back to the mark', async () => {
  const page = await open(PLANTED);
  await unfold(articleOf(page, 'Continental Gazette'));
  await page.locator('.text a.single_source').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.closest('.finding.single_source'));
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'true');
  const finding = page.locator('.finding.single_source:not([hidden])');
  assert.equal(await finding.count(), 1);  // the filters stay as they are
  await finding.locator('.cite a').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.matches('.text a.single_source'));

  // Into an article that is closed.
  const toll = page.locator('.finding.discrepancy', {hasText: 'People, killed, accident'}).first();
  const back = toll.locator('.reading').first().locator('.cite a').first();
  assert.equal(await back.getAttribute('aria-label'), 'danube-wire.txt:5: show it in the article');
  await press(back);
  await page.waitForFunction(() => document.activeElement.matches('.text a.discrepancy'));
  const mark = page.locator('.text a.here');
  assert.equal(await mark.innerText(), 'Three dead');
  assert.equal(await mark.getAttribute('aria-label'), 'Three dead, Discrepancy: people, killed, accident');
  assert.ok(await mark.evaluate((node) => {
    const {top, bottom} = node.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }));
  await page.goBack();
  await page.waitForFunction(() => document.activeElement.matches('.text a.single_source'));
});

test('marks that lie in each other all have their links', async () => {
  const {report, text} = reports.nested();
  const page = await open(render('nested', report, [text]));
  await unfold(page.locator('.article').first());
  assert.deepEqual(await texts(page, '.text p'), ['Nothing is told here.',
    'Nor here. "Ten≈ died, one of them a child," Ana Pop told the Wire on 3 May. The end.', 'A last paragraph.']);
  assert.equal(await page.innerText('.text h3'), 'Many dead');
  const links = await page.locator('.text a').evaluateAll((nodes) => nodes.map((node) =>
    `${node.getAttribute('href')} ${node.textContent}`));
  assert.deepEqual(links, ['#f-ten Ten', '#f-also ≈', '#f-quote  died, one of them a ', '#f-who child," Ana Pop']);
  assert.deepEqual(await page.locator('.text a').evaluateAll((nodes) => nodes.map((node) => node.id)),
      ['w-ten-0', 'w-also-0', 'w-quote-0', 'w-who-0']);
});

test('without its text an article shows its sentences, and says so', async () => {
  const page = await open(render('nested', reports.nested().report));
  await unfold(page.locator('.article').first());
  assert.match(await page.locator('.article .text').innerText(), /^"Ten≈ died.*\s+Only the sentences that state something/);
});

test('beside an article stands what others say', async () => {
  const page = await open(PLANTED);
  const article = articleOf(page, 'Danube Wire');
  await unfold(article);
  const lines = await article.locator('.disputes li').allInnerTexts();
  assert.deepEqual(lines.map((line) => line[0]), ['≠', '≠', '≠', '↗']);
  assert.match(lines[0], /^≠ People, killed, accident\s+here: 3 killed\s+Continental Gazette: 2 killed$/);
  await press(article.locator('.disputes a').first());
  await page.waitForFunction(() => document.activeElement.matches('.text a.here'));
  assert.equal(await page.evaluate(() => document.activeElement.innerText), 'Three dead');
});

test('values are written as people write them', async () => {
  const page = await open(PLANTED);
  const said = await page.locator('.said').allTextContents();
  for (const value of ['15th way', 'A RON 60,000', 'A 14 June 2025, 19:20', '3 days', '240 seat']) {
    assert.ok(said.some((text) => text.trim() === value), `${value}: ${said}`);
  }
  assert.match(await page.locator('.finding .facts').first().innerText(), / · 99 % sure/);  // 0.9955
  assert.match(await page.locator('.why', {hasText: 'RON'}).innerText(), /RON 60,000 \/ RON 16,000/);
});

test('the search finds articles by words that no finding has', async () => {
  const page = await open(PLANTED);
  await page.fill('#search', 'scaffolding');
  await page.waitForFunction(() => document.querySelectorAll('.article:not([hidden])').length === 1);
  assert.match(await page.innerText('#articles-count'), /^1 of 4 articles shown/);
  await page.click('#reset-filters');
  await page.waitForFunction(() => document.querySelectorAll('.article:not([hidden])').length === 4);
  await page.selectOption('[name=source]', 'Danube Wire');
  await page.waitForFunction(() => document.querySelectorAll('.article:not([hidden])').length === 1);
});

test('fits a telephone, and many sources', async () => {
  const overflow = (page) => page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await overflow(await open(PLANTED, {viewport: {width: 360, height: 700}})), 0);
  assert.equal(await overflow(await open(render('sources', reports.sources(14)))), 0);
});

test('prints without its controls', async () => {
  const page = await open(PLANTED, {colorScheme: 'dark'});
  await page.emulateMedia({media: 'print'});
  assert.equal(await page.locator('#filters').isVisible(), false);
  // Paper has no links, and no colour.
  await unfold(page.locator('.article').first());
  assert.match(await page.locator('.text a.discrepancy').first().evaluate((node) =>
    getComputedStyle(node, '::after').content), /≠/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(253, 252, 250)');
});

test('has no barrier that axe knows of', async () => {
  const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const wide = render('sources', reports.sources(14));
  const {report, text} = reports.nested();
  const nested = render('nested', report, [text]);
  for (const [file, colorScheme] of [[PLANTED, 'light'], [PLANTED, 'dark'], [RUNNING, 'dark'], [wide, 'light'],
    [nested, 'light'], [nested, 'dark']]) {
    // The page itself lets no foreign script in.
    const page = await open(file, {colorScheme, bypassCSP: true});
    await unfoldAll(page);
    const left = page.locator('.chip input:not(:checked):not(:disabled)');
    while (await left.count() > 0) await press(left.first(), 'Space');
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() => axe.run());
    assert.deepEqual(violations.map(({id, nodes}) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), [], colorScheme);
  }
});

// axe leaves open what it cannot see, which is most of a page with rows that are
// drawn when they come into sight.
test('all text stands out from what is behind it', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(PLANTED, {colorScheme});
    await unfoldAll(page);
    await page.waitForFunction(() => document.querySelectorAll('.article .text').length === 4);
    const weak = await page.evaluate(() => {
      const channels = (color) => color.match(/[\d.]+/g).map(Number);
      const luminance = (color) => {
        const [r, g, b] = channels(color).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (node) => {
        for (let at = node; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if (channels(color).length === 3) return color;
        }
        return 'rgb(255, 255, 255)';
      };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      let seen = 0;
      while (texts.nextNode()) {
        const node = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !node.checkVisibility() || node.closest('select, script, style')) continue;
        ++seen;
        const color = getComputedStyle(node).color;
        const [a, b] = [luminance(color), luminance(behind(node))].sort((x, y) => y - x);
        const contrast = (a + 0.05) / (b + 0.05);
        if (contrast < 4.5) found.add(`${node.className || node.tagName}: ${color} on ${behind(node)}: ${contrast.toFixed(2)}`);
      }
      return {seen, found: [...found]};
    });
    assert.ok(weak.seen > 500, `${weak.seen} texts`);
    assert.deepEqual(weak.found, [], colorScheme);
  }
});

const workspace = process.env.BUILD_WORKSPACE_DIRECTORY;
test('the picture of the README', {skip: !workspace}, async () => {
  const page = await open(PLANTED, {viewport: {width: 1280, height: 1180}});
  await page.screenshot({path: path.join(workspace, 'docs/report.png')});
});

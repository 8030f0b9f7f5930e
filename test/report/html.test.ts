import { describe, expect, test } from 'vitest';
import { pagesShown, toHtml } from '../../shared/report/html/index.ts';
import { html } from '../../shared/report/html/markup.ts';
import { paper, seen, verdictWith } from './verdict.ts';

const nothing = { image: () => undefined, words: () => undefined };

describe('markup', () => {
  test('escapes every value, in content and in attributes, and passes nested markup', () => {
    expect(html`<a title="${'"><script>'}">${html`<b>${'<i>&'}</b>`}${[1, 'x']}${false}${undefined}</a>`.source).toBe(
      '<a title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt;&amp;</b>1x</a>',
    );
  });
});

describe('the HTML report', () => {
  test('holds no script and no address to fetch from, whatever the papers say', () => {
    const evil = '</title><script>alert(1)</script><img src=http://x/y onerror=alert(1)>';
    const page = toHtml(
      verdictWith({
        summary: evil,
        bundle: { id: evil, revision: 1 },
        documents: [paper('a', { name: evil })],
        findings: [{ ...verdictWith().findings[0]!, message: evil, evidence: [seen('a', evil)] }],
      }),
      { orders: [], source: nothing },
    );
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain("default-src 'none'; img-src data:");
  });

  test('says what the rule of each finding compares, and where its page stands', () => {
    const page = toHtml(verdictWith(), { orders: [], source: nothing });
    const { rule } = verdictWith().findings[0]!;
    expect(page).toContain(`docs/rules/${rule}.md`);
    expect(page.match(/<details class="rule">/g)).toHaveLength(verdictWith().findings.length);
  });

  test('shows each quoted page once as picture, however many views it has', () => {
    const source = {
      image: () => ({ dataUri: 'data:image/png;base64,AAAA', width: 800, height: 1100 }),
      words: () => undefined,
    };
    const page = toHtml(verdictWith(), { orders: [], source });
    expect(page.split('data:image/png').length - 1).toBe(pagesShown(verdictWith()).length);
    expect(page.match(/<use href="#p0"/g)!.length).toBe(2);
  });

  test('marks the quoted text where its box stands on the page', () => {
    const source = { image: () => ({ dataUri: 'data:,', width: 1000, height: 2000 }), words: () => undefined };
    const page = toHtml(verdictWith(), { orders: [], source });
    expect(page).toContain('<rect class="mark" x="96" y="396" width="308" height="48"');
  });

  test('sets the words of a page that has no picture, so that a cell of a sheet can be seen too', () => {
    const words = {
      number: 1,
      width: 600,
      height: 400,
      reader: 'sheet',
      rulings: [],
      confidence: 1,
      words: [{ text: 'Ballen <7>', box: [0.1, 0.2, 0.2, 0.02], confidence: 1 }],
    } as const;
    const page = toHtml(verdictWith(), {
      orders: [],
      source: {
        image: () => undefined,
        words: () => ({ ...words, rulings: [], words: [{ ...words.words[0], box: [0.1, 0.2, 0.2, 0.02] }] }),
      },
    });
    expect(page).toContain('>Ballen &lt;7&gt;</text>');
  });

  test('falls back to the quote where nothing of the page can be shown', () => {
    expect(toHtml(verdictWith(), { orders: [], source: nothing })).toContain('<blockquote>60115 1119470</blockquote>');
  });

  test('draws a step that no paper shows dashed, and one whose papers are in trouble red', () => {
    const findings = [{ ...verdictWith().findings[0]!, evidence: [seen('gin', 'x')] }];
    const page = toHtml(verdictWith({ findings }), { orders: [], source: nothing });
    expect(page).toMatch(/class="unshown"/);
    expect(page).toMatch(/class="bad"/);
  });
});

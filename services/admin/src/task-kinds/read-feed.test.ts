import { describe, expect, test } from "@jest/globals";
import { readFeed } from "./read-feed.js";

const URL_OF_FEED = "https://example.com/news/feed.xml";
const signal = new AbortController().signal;
const read = (body: string, timeoutMs = 10_000) => readFeed(body, { url: URL_OF_FEED, signal, timeoutMs });
const rss = (items: string, channel = "") =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${channel}${items}</channel></rss>`;

describe("feeds", () => {
  test("of RSS 2 the guid, the title and the link are read, in the order of the feed", async () => {
    const items = `<item><title>Two</title><link>https://example.com/2</link><guid isPermaLink="false">n2</guid></item>
      <item><title>One</title><guid>https://example.com/1</guid></item>`;
    expect(await read(rss(items))).toEqual([
      { id: "n2", title: "Two", link: "https://example.com/2" },
      { id: "https://example.com/1", title: "One", link: "https://example.com/1" },
    ]);
  });

  test("of RSS 1 items are beside their channel", async () => {
    const body = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://example.com/"><title>F</title></channel>
      <item rdf:about="urn:one"><title>One</title><link>https://example.com/1</link></item></rdf:RDF>`;
    expect(await read(body)).toEqual([{ id: "urn:one", title: "One", link: "https://example.com/1" }]);
  });

  test("of Atom the link to the page itself counts, told from the nearest base", async () => {
    const body = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/blog/">
      <entry><id>tag:1</id><title type="html">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; brave</title>
        <link rel="self" href="/self"/><link href="first"/></entry>
      <entry><id>tag:2</id><title>1 &lt; 2 and 3 &gt; 2</title><link rel="alternate" href="https://example.net/2"/></entry>
      <entry><id>tag:3</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Say <b>it</b></div></title></entry>
    </feed>`;
    expect(await read(body)).toEqual([
      { id: "tag:1", title: "Bold & brave", link: "https://example.org/blog/first" },
      { id: "tag:2", title: "1 < 2 and 3 > 2", link: "https://example.net/2" },
      { id: "tag:3", title: "Say it", link: undefined },
    ]);
  });

  test("of JSON Feed numbers are ids too, and an outer link will do", async () => {
    const items = [
      { id: 5, content_text: "Only a text", url: "/five" },
      { id: "6", title: "Six", external_url: "https://example.net/6" },
      { id: "7", content_html: "<p>A &lt; B</p>" },
    ];
    const body = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "F", items });
    expect(await read(body)).toEqual([
      { id: "5", title: "Only a text", link: "https://example.com/five" },
      { id: "6", title: "Six", link: "https://example.net/6" },
      { id: "7", title: "A < B", link: undefined },
    ]);
  });

  test("titles lose their tags and keep their characters, however they are spelt", async () => {
    const titles = [
      "<![CDATA[Fish &amp; <b>chips</b>]]>",
      "Caf&#233; &amp;eacute; &#x2014; &lt;i&gt;new&lt;/i&gt;",
      "  two\n  lines ",
      `<![CDATA[${"long ".repeat(200)}]]>`,
    ];
    const items = titles.map((title, n) => `<item><title>${title}</title><guid>${n}</guid></item>`);
    const said = (await read(rss(items.join("")))).map(({ title }) => title);
    expect(said.slice(0, 3)).toEqual(["Fish & chips", "Café é — new", "two lines"]);
    expect(said[3]).toHaveLength(300);
    expect(said[3]).toMatch(/…$/);
  });

  test("links are told from the feed's page or address; what leads elsewhere than to the web is none", async () => {
    const items = `<item><title>A</title><link>/a</link></item><item><title>B</title><link>javascript:alert(1)</link></item>
      <item><title>C</title><link>//example.net/c</link></item>`;
    const links = async (channel: string) => (await read(rss(items, channel))).map(({ link }) => link);
    expect(await links("")).toEqual(["https://example.com/a", undefined, "https://example.net/c"]);
    expect((await links("<link>https://example.org/x/</link>"))[0]).toBe("https://example.org/a");
  });

  test("without an id the link stands for it, without that the title; what says nothing is passed over", async () => {
    const items = `<item><title>A</title><link>https://example.com/a</link></item><item><title>B</title></item>
      <item><description>Only described</description></item><item><guid>empty</guid></item>`;
    expect((await read(rss(items))).map(({ id }) => id)).toEqual([
      "https://example.com/a",
      "B",
      "Only described",
    ]);
  });

  test("odd dates, unknown elements, a mark of the byte order and an old DOCTYPE are of no matter", async () => {
    const item = "<item><title>A</title><pubDate>the day before yesterday</pubDate><x:y>z</x:y></item>";
    const doctype = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.net/rss-0.91.dtd">`;
    expect(await read(`\uFEFF${rss(item)}`)).toMatchObject([{ title: "A" }]);
    expect(await read(rss(item).replace("?>", `?>${doctype}`))).toMatchObject([{ title: "A" }]);
    expect(await read(rss(""))).toEqual([]);
  });

  test.each([
    ["a page", "<html><body>no feed</body></html>"],
    ["nothing", ""],
    ["JSON of something else", `{"items":[{"title":"x"}]}`],
    ["half of a JSON", `{"version":`],
    ["half of an XML", "<rss><channel><item><title>cut"],
  ])("%s is no feed", async (_, body) => {
    await expect(read(body)).rejects.toThrow("it is no RSS, Atom or JSON feed");
  });

  test("entities of its own bring no file into it and do not grow", async () => {
    const item = "<item><title>a &x; b</title><guid>1</guid></item>";
    const withEntities = (entities: string) => rss(item).replace("?>", `?><!DOCTYPE rss [${entities}]>`);
    await expect(read(withEntities(`<!ENTITY x SYSTEM "file:///etc/passwd">`))).rejects.toThrow("no RSS");
    const laughs = Array.from({ length: 12 }, (_, n) => {
      const name = n === 11 ? "x" : `l${n}`;
      return `<!ENTITY ${name} "${n === 0 ? "ha" : `&l${n - 1};`.repeat(10)}">`;
    });
    const items = await read(withEntities(laughs.join(""))).catch(() => []);
    expect(JSON.stringify(items).length).toBeLessThan(200);
  });

  test("what keeps the parser busy is given up, and nothing else waits for it", async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 20);
    const body = `<rss><channel><item><title>${"<!".repeat(200_000)}`;
    await expect(read(body, 500)).rejects.toThrow("it takes too long to read");
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(5);
  });

  test("who stops the task need not wait for it", async () => {
    const stopping = new AbortController();
    const reading = readFeed(rss(""), { url: URL_OF_FEED, signal: stopping.signal });
    stopping.abort();
    await expect(reading).rejects.toThrow("nobody waits");
  });
});

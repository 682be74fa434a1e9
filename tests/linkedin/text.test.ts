import { describe, expect, test } from "vitest";
import { LONGEST_TEXT, lineOf, linesOf } from "#linkedin/text.ts";
import { elementOf, pageOf } from "./page.ts";

const read = (inner: string, lineEnds: "layout" | "written" = "layout") =>
  linesOf(elementOf(pageOf(`<div id="t">${inner}</div>`), "#t"), lineEnds);

describe("line breaks", () => {
  test.each([
    ["one<br>two", "one\ntwo"],
    ["one<span><br></span><span><br></span>two", "one\n\ntwo"],
    ["<p>one</p><p>two</p>", "one\ntwo"],
    ["<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"],
    ["<div>one<br></div><div>two</div>", "one\ntwo"],
    ["<ul><li>one</li><li>two</li></ul>three", "one\ntwo\nthree"],
    ["one<div><div>two</div></div>three", "one\ntwo\nthree"],
    ["one\ntwo", "one\ntwo"],
    ["<span><!---->one\n<!---->\n<!---->two<!----></span>", "one\n\ntwo"],
    ["\n      one\n      two\n    ", "one two"],
    ["one<br>\n      two", "one\ntwo"],
    [
      "<div><span><a href='#'>#x</a></span></div><div><span> </span></div><div><a href='#'>#y</a></div>",
      "#x #y",
    ],
  ])("%j reads %j", (html, text) => expect(read(html)).toBe(text));

  test.each([
    ["one\n\ntwo", "one\n\ntwo"],
    ["see\n<a href='#'>#x</a>\n\n<a href='#'>#y</a>", "see\n#x\n\n#y"],
    ["one<span>\ntwo</span>", "one\ntwo"],
    ["\n          one<br>\n          two\n        ", "one\ntwo"],
    ["one\r\ntwo", "one\ntwo"],
    ["one<br>\n<!---->two<br>\n<br>\nthree", "one\ntwo\n\nthree"],
  ])("as written, %j reads %j", (html, text) => expect(read(html, "written")).toBe(text));
});

describe("words", () => {
  test.each([
    ["brid<!-- -->ges", "bridges"],
    ["a<span class='white-space-pre'> </span>b", "a b"],
    ["text<button>…more</button>", "text"],
    ["text<svg><title>icon</title></svg><script>x</script><style>x</style>", "text"],
    ["<span aria-hidden='true'>Ada</span><span class='visually-hidden'>Ada</span>", "Ada"],
    ["<span class='visually-hidden'>Ada</span>", "Ada"],
    ["<a href='#'><span>hashtag</span><span aria-hidden='true'>#x</span></a>", "#x"],
    ["<span>kept</span><span aria-hidden='true'> too</span>", "kept too"],
    ["a<span hidden>b</span>c", "ac"],
    ["&lt;img src=x onerror=alert(1)&gt; {{name}} $&amp;", "<img src=x onerror=alert(1)> {{name}} $&"],
    ["👩🏽‍💻 שלום ĞİıŞ 日本", "👩🏽‍💻 שלום ĞİıŞ 日本"],
  ])("T1 B1 B4 B8 %j reads %j", (html, text) => expect(read(html)).toBe(text));

  test("one line for labels", () => {
    expect(lineOf(elementOf(pageOf("<p id='t'>one<br>two <b>three</b></p>"), "#t"))).toBe("one two three");
  });
});

describe("B6 hostile sizes", () => {
  test("a text over the limit is cut there", () => {
    expect(read("word ".repeat(60_000))).toHaveLength(LONGEST_TEXT - 1);
  });

  test("nesting of 20,000 levels neither throws nor loses the words on top", () => {
    const page = pageOf("<div id='t'>top</div>");
    let inner = elementOf(page, "#t");
    for (let level = 0; level < 20_000; level++) {
      const next = page.createElement("span");
      inner.appendChild(next);
      inner = next;
    }
    inner.appendChild(page.createTextNode(" deep"));
    expect(linesOf(elementOf(page, "#t"), "layout")).toMatch(/^top/);
  });

  test("B3 half surrogates and NUL are no part of a stored text", () => {
    const page = pageOf("<div id='t'></div>");
    elementOf(page, "#t").appendChild(page.createTextNode("a\uD800b\u0000c"));
    expect(linesOf(elementOf(page, "#t"), "written")).toBe("a\uFFFDbc");
  });
});

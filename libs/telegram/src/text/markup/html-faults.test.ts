import { expect, test } from "@jest/globals";
import { htmlFault } from "./html-faults.js";

test.each([
  ["<b>a</b> &amp; <a href='https://b.c'>d</a>", undefined],
  ["<b><i>a</b></i>", "<i> is closed by </b>"],
  ["a < b", "a < that begins no tag is written &lt;"],
  ["<table>", "Telegram has no tag <table>"],
  ["a</b>", "</b> closes nothing"],
  ['<pre><code class="language-ts">x', "<code> is not closed"],
])("%s as HTML", (html, fault) => {
  expect(htmlFault(html)).toBe(fault);
});

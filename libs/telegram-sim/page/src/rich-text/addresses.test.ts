import { describe, expect, it } from "@jest/globals";
import { addressFrom } from "./addresses.js";

describe("links in messages", () => {
  it("lead where the words say", () => {
    expect(addressFrom({ type: "url" }, "example.com/a")).toBe("http://example.com/a");
    expect(addressFrom({ type: "text_link", url: "https://example.com/" }, "here")).toBe(
      "https://example.com/",
    );
    expect(addressFrom({ type: "email" }, "ada@example.com")).toBe("mailto:ada@example.com");
    expect(addressFrom({ type: "phone_number" }, "+1 (234) 56")).toBe("tel:+123456");
  });

  it("never run a script", () => {
    expect(addressFrom({ type: "text_link", url: "javascript:alert(1)" }, "here")).toBeUndefined();
    expect(addressFrom({ type: "url" }, "javascript:alert(1)")).toBeUndefined();
    expect(addressFrom({ type: "text_link", url: "data:text/html,<script>" }, "here")).toBeUndefined();
  });
});

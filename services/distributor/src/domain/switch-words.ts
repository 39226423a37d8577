/** What the words behind a switch's command ask for. */
export type SwitchWish =
  | { readonly kind: "show" }
  | { readonly kind: "turn"; readonly to: boolean; readonly ways: readonly ("in" | "out")[] }
  | { readonly kind: "unclear" };

/** `on`, `off out`, `in on` ...: one word of on and off, and which way; without one it is about both. Nothing: show it. */
export function switchWishOf(args: string): SwitchWish {
  const words = new Set(
    args
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
  if (words.size === 0) return { kind: "show" };
  const [isOn, isOff] = [words.delete("on"), words.delete("off")];
  const ways = (["out", "in"] as const).filter((way) => words.delete(way));
  if (isOn === isOff || words.size > 0) return { kind: "unclear" };
  return { kind: "turn", to: isOn, ways: ways.length === 0 ? ["out", "in"] : ways };
}

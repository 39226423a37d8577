import { useRef, type PointerEvent, type TouchEvent } from "react";
import type { Point } from "./conversation-context.js";

const LONG_MS = 480;
/** A finger that moves further than this scrolls; pixels. */
const STILL = 10;

/** A finger held on one place. */
export function useLongPress(onLong: (at: Point) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef<Point>({ x: 0, y: 0 });
  const wasLong = useRef(false);
  const end = (): void => clearTimeout(timer.current);
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.pointerType === "mouse") return;
      const at = { x: event.clientX, y: event.clientY };
      from.current = at;
      wasLong.current = false;
      timer.current = setTimeout(() => {
        wasLong.current = true;
        onLong(at);
      }, LONG_MS);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent): void => {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > STILL) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    // The press that browsers make of it would be one beside the menu, and close it.
    onTouchEnd: (event: TouchEvent): void => {
      if (wasLong.current) event.preventDefault();
      wasLong.current = false;
    },
  };
}

import { useRef, useState, type RefObject } from "react";

interface Player {
  readonly element: RefObject<HTMLAudioElement | null>;
  readonly isPlaying: boolean;
  /** The bytes are no sound. */
  readonly isBroken: boolean;
  /** Seconds. */
  readonly position: number;
  readonly duration: number;
  readonly toggle: () => void;
  readonly seek: (seconds: number) => void;
  readonly events: Readonly<
    Record<"onPlay" | "onPause" | "onEnded" | "onTimeUpdate" | "onError", () => void>
  >;
}

/** Plays a sound; `duration` is what the message says, for it is loaded only when it is played. */
export function usePlayer(duration: number): Player {
  const element = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const [position, setPosition] = useState(0);
  const toggle = (): void => {
    const { current } = element;
    if (current?.paused === true) void current.play().catch(() => setBroken(true));
    else current?.pause();
  };
  const seek = (seconds: number): void => {
    if (element.current) element.current.currentTime = seconds;
    setPosition(seconds);
  };
  const events = {
    onPlay: () => setPlaying(true),
    onPause: () => setPlaying(false),
    onEnded: () => setPosition(0),
    onTimeUpdate: () => setPosition(element.current?.currentTime ?? 0),
    onError: () => setBroken(true),
  };
  return { element, isPlaying, isBroken, position, duration, toggle, seek, events };
}

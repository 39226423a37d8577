import { useTexts } from "../../texts/texts.js";
import { hasFailed, type Journey, type Step } from "./journey-types.js";
import { useDuration } from "./use-duration.js";
import { useStepName } from "./use-step-name.js";
import classes from "./waterfall.module.css";

interface WaterfallProps {
  readonly journey: Journey;
  readonly onChoose: (step: Step) => void;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Bars that took no time are seen all the same. */
const LEAST_PERCENT = 0.6;
const COLOURS = ["blue", "teal", "violet", "cyan", "grape", "indigo", "green", "pink"];

/** Each step behind its cause; a bar is the time between them. */
export function Waterfall({ journey: { steps, tookMs, missing }, onChoose }: WaterfallProps) {
  const t = useTexts();
  const duration = useDuration();
  const whole = Math.max(1, tookMs);
  const services = [...new Set(steps.map(({ source }) => source))];
  const open = new Set(missing.filter(({ what }) => what === "result").map(({ event }) => event));
  return (
    <div className={classes["waterfall"]}>
      <div className={classes["head"]} aria-hidden>
        <span />
        <div className={classes["ticks"]}>
          {TICKS.map((share) => (
            <span key={share} style={{ left: `${share * 100}%` }}>
              {duration(Math.round(whole * share))}
            </span>
          ))}
        </div>
      </div>
      <ol className={classes["rows"]} aria-label={t("journeys-timeline")}>
        {steps.map((step) => (
          <Row
            key={step.event}
            step={step}
            whole={whole}
            colour={COLOURS[services.indexOf(step.source) % COLOURS.length] ?? "blue"}
            isOpen={open.has(step.event)}
            onChoose={() => onChoose(step)}
          />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly step: Step;
  readonly whole: number;
  readonly colour: string;
  /** A call that has not ended. */
  readonly isOpen: boolean;
  readonly onChoose: () => void;
}

const DEEPEST = 6;

function Row({ step, whole, colour, isOpen, onChoose }: RowProps) {
  const duration = useDuration();
  const nameOf = useStepName();
  const { afterMs, sinceBeginMs, depth, source } = step;
  const from = (Math.max(0, sinceBeginMs - afterMs) / whole) * 100;
  const width = Math.max(LEAST_PERCENT, (Math.max(0, afterMs) / whole) * 100);
  const tone = hasFailed(step) ? "red" : colour;
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its name stands deeper than the rule looks */}
      <button
        type="button"
        className={classes["row"]}
        onClick={onChoose}
        data-failed={hasFailed(step) || undefined}
      >
        <span className={classes["what"]} style={{ paddingLeft: `${Math.min(depth, DEEPEST) * 14}px` }}>
          <span className={classes["dot"]} style={{ background: `var(--mantine-color-${tone}-filled)` }} />
          <span className={classes["names"]}>
            <span className={classes["name"]}>{nameOf(step)}</span>
            <span className={classes["source"]}>{source}</span>
          </span>
        </span>
        <span className={classes["track"]}>
          <span
            className={classes["bar"]}
            data-open={isOpen || undefined}
            style={{
              left: `${Math.min(from, 100 - LEAST_PERCENT)}%`,
              width: `${Math.min(width, 100 - Math.min(from, 100 - LEAST_PERCENT))}%`,
              background: `var(--mantine-color-${tone}-filled)`,
            }}
          />
          <span className={classes["took"]} style={placeOf(from, width)}>
            {depth === 0 ? "" : `+${duration(Math.max(0, afterMs))}`}
          </span>
        </span>
      </button>
    </li>
  );
}

const NEAR_END = 82;
const NEAR_BEGIN = 18;

/** Behind the bar; where there is no room before it; where there is none either, on it, on a ground of its own. */
function placeOf(from: number, width: number) {
  if (from + width < NEAR_END) return { left: `calc(${from + width}% + 6px)` };
  if (from > NEAR_BEGIN) return { right: `calc(${100 - from}% + 6px)` };
  return { right: `calc(${Math.max(0, 100 - from - width)}% + 6px)`, background: "var(--panel-ground)" };
}

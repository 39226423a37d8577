import { Button } from "@mantine/core";
import { useAct } from "../app/act.js";
import { addFault, clearFaults, setClock } from "../server/actions.js";
import * as readings from "../server/readings.js";
import { useTexts, type Texts } from "../texts/index.js";
import styles from "./inspector.module.css";
import { usePolled } from "./use-polled.js";

const EVERY_MS = 1_000;
const MINUTE_MS = 60_000;

/** Ways to move the time and to let things go wrong. */
export function Controls() {
  return (
    <>
      <Clock />
      <Faults />
    </>
  );
}

function Clock() {
  const texts = useTexts();
  const act = useAct();
  const [clock, read] = usePolled(readings.clock, EVERY_MS);
  const spans: readonly [string, number][] = [
    [texts.minute, MINUTE_MS],
    [texts.hour, 60 * MINUTE_MS],
    [texts.day, 24 * 60 * MINUTE_MS],
    [texts.month, 30 * 24 * 60 * MINUTE_MS],
  ];
  const advance = (advance_ms: number): void =>
    void act(async () => {
      await setClock({ advance_ms });
      await read();
    });
  return (
    <section aria-label={texts.clock}>
      <h3 className={styles.heading}>{texts.clockNow}</h3>
      <p>
        <strong>{clock ? new Date(clock.now).toLocaleString(texts.locale) : "…"}</strong>
      </p>
      <div className={styles.buttons}>
        {spans.map(([name, ms]) => (
          <Button
            key={name}
            variant="light"
            size="compact-sm"
            aria-label={texts.advance(name)}
            onClick={() => advance(ms)}
          >
            + {name}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Faults() {
  const texts = useTexts();
  const act = useAct();
  const [faults, read] = usePolled(readings.faults, EVERY_MS);
  const run = (deed: () => Promise<unknown>): void =>
    void act(async () => {
      await deed();
      await read();
    });
  return (
    <section aria-label={texts.faults}>
      <h3 className={styles.heading}>{texts.faults}</h3>
      <p className={styles.hint}>{texts.faultsHint}</p>
      <div className={styles.buttons}>
        {faultsNamed(texts).map(([name, fault]) => (
          <Button
            key={name}
            variant="light"
            color="red"
            size="compact-sm"
            onClick={() => run(() => addFault(fault))}
          >
            {name}
          </Button>
        ))}
      </div>
      <p>
        {texts.armed(faults?.length ?? 0)}{" "}
        {(faults?.length ?? 0) > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => run(clearFaults)}>
            {texts.clearFaults}
          </Button>
        )}
      </p>
    </section>
  );
}

function faultsNamed({ fault }: Texts): readonly [string, Readonly<Record<string, unknown>>][] {
  const tooMany = {
    code: 429,
    description: "Too Many Requests: retry after 5",
    parameters: { retry_after: 5 },
  };
  const blocked = { code: 403, description: "Forbidden: bot was blocked by the user" };
  return [
    [fault.tooMany, { error: tooMany }],
    [fault.blocked, { method: "sendMessage", error: blocked }],
    [fault.serverError, { times: 3, error: { code: 500, description: "Internal Server Error" } }],
    [fault.html, { html: { status: 502, body: "<html><body>502 Bad Gateway</body></html>" } }],
    [fault.dropBefore, { drop: "before" }],
    [fault.dropAfter, { drop: "after" }],
    [fault.slow, { delayMs: 3_000 }],
  ];
}

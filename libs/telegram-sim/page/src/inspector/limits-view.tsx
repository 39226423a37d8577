import { Progress, SegmentedControl } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useWorld } from "../app/world-context.js";
import { setLimitMode } from "../server/actions.js";
import * as readings from "../server/readings.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import styles from "./inspector.module.css";
import { usePolled } from "./use-polled.js";

const EVERY_MS = 500;
const MODES = ["soft", "hold", "hard", "open"] as const;

/** What each bot has left to send, live. */
export function LimitsView() {
  const texts = useTexts();
  const act = useAct();
  const { bots } = useWorld();
  const [limits, read] = usePolled(readings.limits, EVERY_MS);
  if (!limits) return <p className={styles.empty}>{texts.allFree}</p>;
  const choose = (mode: string): void =>
    void act(async () => {
      await setLimitMode(mode);
      await read();
    });
  const spent = limits.bots.filter(({ free, capacity, chats }) => free < capacity || chats.length > 0);
  return (
    <>
      <h3 className={styles.heading}>{texts.limitMode}</h3>
      <SegmentedControl
        fullWidth
        data={[...MODES]}
        value={limits.mode}
        onChange={choose}
        aria-label={texts.limitMode}
      />
      {spent.length === 0 && <p className={styles.empty}>{texts.allFree}</p>}
      {spent.map((purse) => {
        const bot = bots.get(purse.bot);
        return (
          <section key={purse.bot} aria-label={bot ? nameOf(bot) : String(purse.bot)}>
            <h3 className={styles.heading}>{bot ? nameOf(bot) : purse.bot}</h3>
            <Purse name={texts.wholeBot} {...purse} />
            {purse.chats.map(({ key, title, ...chat }) => (
              <Purse key={key} name={title} {...chat} />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface PurseProps {
  readonly name: string;
  readonly free: number;
  readonly capacity: number;
  readonly wait_ms: number;
}

function Purse({ name, free, capacity, wait_ms }: PurseProps) {
  const texts = useTexts();
  const isEmpty = wait_ms > 0;
  const whole = Math.round(free * 10) / 10;
  return (
    <div className={styles.purse}>
      <div className={styles.purseHead}>
        <span>{name}</span>
        <span className={isEmpty ? styles.bad : undefined}>
          {isEmpty ? texts.waits((wait_ms / 1000).toFixed(1)) : texts.purse(whole, capacity)}
        </span>
      </div>
      <Progress
        value={capacity === 0 ? 0 : (free / capacity) * 100}
        color={isEmpty ? "red" : "sky"}
        size="sm"
        aria-label={`${name}: ${texts.purse(whole, capacity)}`}
      />
    </div>
  );
}

import { Button } from "@mantine/core";
import { useStores, useWorld } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import styles from "./connection-banner.module.css";

/** Says so while the simulator is away; the page comes back by itself. */
export function ConnectionBanner() {
  const texts = useTexts();
  const { store } = useStores();
  const { connection } = useWorld();
  if (connection !== "lost") return null;
  return (
    <div className={styles.banner} role="alert">
      <span>{texts.connectionLost}</span>
      <Button size="compact-sm" variant="white" color="dark" onClick={() => void store.readAll()}>
        {texts.reconnect}
      </Button>
    </div>
  );
}

import { Paper } from "@mantine/core";
import { useStores } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import { PersonForm } from "./new-person.js";
import styles from "./first-person.module.css";

/** An empty world: somebody has to come first. */
export function FirstPerson() {
  const texts = useTexts();
  const { store } = useStores();
  return (
    <main className={styles.first}>
      <Paper className={styles.card} shadow="sm" radius="lg" p="xl">
        <h1 className={styles.title}>{texts.addPerson}</h1>
        <PersonForm onAdded={() => void store.readAll()} />
      </Paper>
    </main>
  );
}

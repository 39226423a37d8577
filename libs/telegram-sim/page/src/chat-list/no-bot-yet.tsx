import { Code } from "@mantine/core";
import { useTexts } from "../texts/index.js";

/** How a bot comes here. */
export function NoBotYet() {
  const texts = useTexts();
  return (
    <>
      <p>{texts.noBotYet}</p>
      <Code>{location.origin}</Code>
    </>
  );
}

import { Route, Routes } from "react-router";
import { LetterPage } from "./letter-page.js";
import { LettersPage } from "./letters-page.js";

/** The list, and one letter. */
export function DeadLettersPages() {
  return (
    <Routes>
      <Route index element={<LettersPage />} />
      <Route path=":id" element={<LetterPage />} />
    </Routes>
  );
}

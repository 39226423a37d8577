import { Route, Routes } from "react-router";
import { TaskPage } from "./task-page.js";
import { TasksPage } from "./tasks-page.js";

/** The list, and one task. */
export function TasksPages() {
  return (
    <Routes>
      <Route index element={<TasksPage />} />
      <Route path=":id" element={<TaskPage />} />
    </Routes>
  );
}

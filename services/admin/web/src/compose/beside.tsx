import type { ReactNode } from "react";
import classes from "./compose.module.css";

/** A form with what it makes beside it; on a phone below it. */
export function Beside({ children, preview }: { readonly children: ReactNode; readonly preview: ReactNode }) {
  return (
    <div className={classes["beside"]}>
      <div>{children}</div>
      <aside className={classes["sticky"]}>{preview}</aside>
    </div>
  );
}

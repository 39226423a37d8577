import { useState } from "react";
import { useSeats } from "../app/seats.js";
import { useWorld } from "../app/world-context.js";
import { Inspector, type InspectorTarget } from "../inspector/inspector.js";
import { FirstPerson } from "../people/first-person.js";
import { ConnectionBanner } from "./connection-banner.js";
import { Pane } from "./pane.js";
import { Panes } from "./panes.js";
import styles from "./shell.module.css";
import { Starting } from "./starting.js";

/** Everything on the screen: one to four people side by side, and the inspector beside them. */
export function Shell() {
  const world = useWorld();
  const plan = useSeats();
  const [isInspecting, setInspecting] = useState(false);
  const [target, setTarget] = useState<InspectorTarget>();
  if (world.connection === "starting") return <Starting />;
  const people = [...world.people.keys()];
  const inspect = (room: string, message: { message_id: number }): void => {
    setTarget({ room, messageId: message.message_id });
    setInspecting(true);
  };
  return (
    <div className={styles.shell}>
      <ConnectionBanner />
      <div className={styles.body} data-inspecting={isInspecting}>
        {people.length === 0 ? (
          <FirstPerson />
        ) : (
          <Panes>
            {plan.seats.map((seat, index) => (
              <Pane
                // oxlint-disable-next-line react/no-array-index-key -- a seat is its place
                key={index}
                seat={seat}
                place={index}
                count={plan.seats.length}
                onChange={plan.change}
                onCount={(count) => plan.setCount(count, people)}
                onInspect={inspect}
                isInspecting={isInspecting}
                onToggleInspector={() => setInspecting((isOpen) => !isOpen)}
              />
            ))}
          </Panes>
        )}
        {isInspecting && <Inspector target={target} onClose={() => setInspecting(false)} />}
      </div>
    </div>
  );
}

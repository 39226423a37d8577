import { sql } from "drizzle-orm";
import type { Database } from "@telebus/service";
import { z } from "zod";

const Row = z.object({ version: z.string(), now: z.coerce.date() });

/** What the database says of itself. */
export interface DoctorStore {
  /** Its version, and the time there. */
  ask(): Promise<z.output<typeof Row>>;
}

export const createDoctorStore = (db: Database): DoctorStore => ({
  ask: async () => {
    const query = sql`SELECT current_setting('server_version') AS version, clock_timestamp() AS now`;
    const { rows } = await db.session.execute(query);
    return Row.parse(rows[0]);
  },
});

import { z } from "zod";

const IDS = /^\s*[1-9]\d{0,15}(\s*,\s*[1-9]\d{0,15})*\s*$/;
const idsSetting = z
  .string()
  .regex(IDS, "must be one or several Telegram user ids, with commas between them")
  .optional();

/** Who may do everything. */
export const administratorSettings = {
  ADMIN_USER_IDS: idsSetting.describe(
    "Telegram user ids of the administrators, with commas between them; also as ADMIN",
  ),
  ADMIN: idsSetting.describe("Same as ADMIN_USER_IDS"),
};

interface AdministratorVariables {
  ADMIN_USER_IDS?: string | undefined;
  ADMIN?: string | undefined;
}

export const administratorsFromEnvironment = (env: AdministratorVariables): ReadonlySet<number> =>
  new Set(
    (env.ADMIN_USER_IDS ?? env.ADMIN ?? "")
      .split(",")
      .map((id) => Number(id))
      .filter((id) => id > 0),
  );

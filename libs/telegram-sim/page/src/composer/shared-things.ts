import type { User } from "../server/user.js";

/** Where simulated people are when they share their location. */
export const LISBON = { latitude: 38.72225, longitude: -9.13934 } as const;

/** A person's own contact: a number made from the id, of the kind that nobody really has. */
export const phoneOf = ({ id, first_name, last_name }: User) => ({
  phone_number: `+999${String(id).padStart(9, "0").slice(-9)}`,
  first_name,
  ...(last_name !== undefined && { last_name }),
  user_id: id,
});

/** Who may do what, as far as the distributor decides it. */
export interface Authority {
  /** Of the whole platform: `ADMIN_USER_IDS`. */
  isAdministrator(person: number | undefined): boolean;
}

export const createAuthority = (administrators: ReadonlySet<number>): Authority => ({
  isAdministrator: (person) => person !== undefined && administrators.has(person),
});

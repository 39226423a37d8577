// Generated from the routes of all services by `npm run docs`.

export interface paths {
  readonly "/api/hubs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The hubs, by id */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly bot?: number;
          readonly after?: number;
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hubs: readonly {
                readonly id: number;
                readonly bot: number;
                readonly name: string;
                /** @description What differs from the default */
                readonly policy: {
                  readonly [key: string]: unknown;
                };
                readonly pausedAt: string | null;
                /** @description Chats and topics that speak into it */
                readonly sources: number;
                /** @description Chats and topics that hear it */
                readonly destinations: number;
              }[];
              /** @description The next page's `after` */
              readonly next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    /** Make a hub */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly bot: number;
            readonly name: string;
            /** @default {} */
            readonly policy?: {
              readonly [key: string]: unknown;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @description What differs from the default */
              readonly policy: {
                readonly [key: string]: unknown;
              };
              readonly pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              readonly sources: number;
              /** @description Chats and topics that hear it */
              readonly destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/hubs/chats": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The chats that take part */
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly bot: number;
          readonly after?: number;
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly chats: readonly {
                readonly bot: number;
                readonly chat: number;
                /** @enum {string} */
                readonly type: "private" | "group" | "supergroup" | "channel";
                readonly title: string | null;
                /** Format: date-time */
                readonly registeredAt: string;
              }[];
              readonly next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/hubs/import": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a hub's YAML would change, or change it */
    readonly post: {
      readonly parameters: {
        readonly query: {
          readonly bot: number;
          /** @description Without it nothing changes: the answer says what would */
          readonly apply?: string;
          /** @description Routes that the file does not name go */
          readonly prune?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/yaml": string;
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hub: string;
              readonly isNew: boolean;
              readonly applied: boolean;
              readonly policyChanges: boolean;
              readonly add: readonly {
                readonly chat: number;
                readonly thread: number;
              }[];
              readonly change: readonly {
                readonly chat: number;
                readonly thread: number;
              }[];
              /** @description In the hub and not in the file; they stay unless `prune=true` */
              readonly remove: readonly {
                readonly chat: number;
                readonly thread: number;
              }[];
              readonly same: number;
              /** @description The bot is not there, or nobody has started it: no routes are made for them */
              readonly unknownChats: readonly number[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/hubs/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A hub */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @description What differs from the default */
              readonly policy: {
                readonly [key: string]: unknown;
              };
              readonly pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              readonly sources: number;
              /** @description Chats and topics that hear it */
              readonly destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    /** Remove a hub with all its routes */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 204: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": unknown;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    /** Rename a hub, or change its policy: fields that are not given stay */
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly name?: string;
            readonly policy?: {
              readonly [key: string]: unknown;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @description What differs from the default */
              readonly policy: {
                readonly [key: string]: unknown;
              };
              readonly pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              readonly sources: number;
              /** @description Chats and topics that hear it */
              readonly destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/api/hubs/{id}/export": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A hub with its routes as YAML */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/hubs/{id}/pause": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send nothing more; what is said waits */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @description What differs from the default */
              readonly policy: {
                readonly [key: string]: unknown;
              };
              readonly pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              readonly sources: number;
              /** @description Chats and topics that hear it */
              readonly destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/hubs/{id}/resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on sending */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @description What differs from the default */
              readonly policy: {
                readonly [key: string]: unknown;
              };
              readonly pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              readonly sources: number;
              /** @description Chats and topics that hear it */
              readonly destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What waits, by bot and lane */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly bots: readonly {
                readonly bot: number;
                /** @description Those with something in them, the highest first */
                readonly lanes: readonly {
                  /** @enum {string} */
                  readonly lane: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
                  /** @description In a sender's hands; more may wait in the stream */
                  readonly waiting: number;
                  readonly underWay: number;
                  /** @description Kept back by a pause */
                  readonly parked: number;
                }[];
                /** @description Chats that Telegram told to wait, or that are left alone for a while */
                readonly heldChats: number;
                /** @description What it may send now; null: as much as it likes */
                readonly perSecond: number | null;
                /** @description Telegram does not accept its token, or not at this server: its calls are parked */
                readonly stopped?: {
                  /** @enum {string} */
                  readonly class:
                    | "flood"
                    | "blocked"
                    | "deactivated"
                    | "not-started"
                    | "is-bot"
                    | "kicked"
                    | "chat-gone"
                    | "migrated"
                    | "no-rights"
                    | "topic-gone"
                    | "reply-gone"
                    | "message-gone"
                    | "query-expired"
                    | "bad-markup"
                    | "too-long"
                    | "empty"
                    | "bad-keyboard"
                    | "bad-file"
                    | "file-rejected"
                    | "file-too-big"
                    | "album-rejected"
                    | "privacy"
                    | "payment"
                    | "unauthorized"
                    | "method-unknown"
                    | "conflict"
                    | "wrong-server"
                    | "telegram-down"
                    | "unreachable"
                    | "invalid"
                    | "other";
                  readonly description: string;
                  /** Format: date-time */
                  readonly since: string;
                };
              }[];
              /** @description Of the jobs that are or were paid for, in the last 30 days */
              readonly budgets: readonly {
                readonly bot: number;
                readonly job: string;
                readonly stars: number;
                /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
                readonly spentStars: number;
                /** @enum {string} */
                readonly state: "open" | "spent" | "refused";
                /** @description Telegram's text, where it refused */
                readonly reason?: string;
              }[];
              /** @description Those that are alive */
              readonly senders: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly shards: readonly string[];
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues/budgets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What jobs may cost, and have cost */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly budgets: readonly {
                readonly bot: number;
                readonly job: string;
                readonly stars: number;
                /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
                readonly spentStars: number;
                /** @enum {string} */
                readonly state: "open" | "spent" | "refused";
                /** @description Telegram's text, where it refused */
                readonly reason?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Pay for a job above the free rate, up to so many Stars */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly bot: number;
            /** @description Its calls in the bulk lane are paid for, above the free rate */
            readonly job: string;
            /** @description In all, what was spent before included; 0: nothing is paid for any more */
            readonly stars: number;
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly bot: number;
              readonly job: string;
              readonly stars: number;
              /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
              readonly spentStars: number;
              /** @enum {string} */
              readonly state: "open" | "spent" | "refused";
              /** @description Telegram's text, where it refused */
              readonly reason?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues/budgets/estimate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a job of so many messages takes and costs, and whether the bot has the Stars */
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly bot: number;
          readonly messages: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description At the free rate, with nothing else to send */
              readonly freeSeconds: number;
              /** @description Paid for */
              readonly paidSeconds: number;
              /** @description At most: the budget with which all of it is paid for */
              readonly stars: number;
              /** @description Stars the bot has */
              readonly balance: number;
              /** @description Telegram wants this many on the balance */
              readonly minimumBalance: number;
              /** @description The balance suffices, for the price and for Telegram */
              readonly isEnough: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues/cancellations": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End what was asked for until now of a job, chat, person or bot, and has not been sent */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly scope: {
              readonly bot?: number;
              readonly chat?: number;
              readonly person?: number;
              readonly job?: string;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** Format: uuid */
              readonly id: string;
              readonly scope: {
                readonly bot?: number;
                readonly chat?: number;
                readonly person?: number;
                readonly job?: string;
              };
              /** Format: date-time */
              readonly createdAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues/pauses": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The pauses in force, the oldest first */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly pauses: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly scope: {
                  readonly bot?: number;
                  readonly chat?: number;
                  readonly person?: number;
                  readonly job?: string;
                };
                readonly reason?: string;
                /** Format: date-time */
                readonly createdAt: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    /** Send nothing of a job, chat, person or bot until the pause is lifted */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly scope: {
              readonly bot?: number;
              readonly chat?: number;
              readonly person?: number;
              readonly job?: string;
            };
            /** @description For the operators who see it */
            readonly reason?: string;
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** Format: uuid */
              readonly id: string;
              readonly scope: {
                readonly bot?: number;
                readonly chat?: number;
                readonly person?: number;
                readonly job?: string;
              };
              readonly reason?: string;
              /** Format: date-time */
              readonly createdAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/queues/pauses/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Lift a pause: what it kept back goes on, in its order */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 204: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/routes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The routes of a hub, or of a chat */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly hub?: number;
          readonly bot?: number;
          readonly chat?: number;
          readonly after?: string;
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly routes: readonly {
                readonly hub: number;
                readonly bot: number;
                readonly chat: number;
                readonly thread: number;
                readonly title: string | null;
                /** @enum {string} */
                readonly as: "both" | "source" | "destination" | "none";
                readonly policy: {
                  readonly [key: string]: unknown;
                };
              }[];
              /** @description The next page's `after` */
              readonly next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/routes/dry-run": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What filters and rewrites would have done with what was said lately; nothing is sent */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly bot: number;
            /**
             * @description What is said in the chat, or what it hears
             * @enum {string}
             */
            readonly way: "out" | "in";
            /** @description Filters and rewrites of that way */
            readonly policy: {
              readonly filters?: {
                readonly bots?: boolean;
                readonly kinds?: {
                  readonly allow?: readonly (
                    | "text"
                    | "photo"
                    | "video"
                    | "animation"
                    | "audio"
                    | "document"
                    | "voice"
                    | "video_note"
                    | "sticker"
                    | "album"
                    | "poll"
                    | "location"
                    | "venue"
                    | "contact"
                    | "dice"
                    | "rich_message"
                  )[];
                  readonly deny?: readonly (
                    | "text"
                    | "photo"
                    | "video"
                    | "animation"
                    | "audio"
                    | "document"
                    | "voice"
                    | "video_note"
                    | "sticker"
                    | "album"
                    | "poll"
                    | "location"
                    | "venue"
                    | "contact"
                    | "dice"
                    | "rich_message"
                  )[];
                };
                readonly senders?: {
                  readonly allow?: readonly number[];
                  readonly deny?: readonly number[];
                };
                readonly words?: {
                  readonly allow?: readonly string[];
                  readonly deny?: readonly string[];
                };
                readonly patterns?: {
                  readonly allow?: readonly string[];
                  readonly deny?: readonly string[];
                };
                readonly length?: {
                  readonly min?: number;
                  readonly max?: number;
                };
                readonly maxFileBytes?: number;
              };
              readonly rewrites?: {
                readonly replace?: readonly (
                  | {
                      readonly word: string;
                      readonly with: string;
                    }
                  | {
                      readonly pattern: string;
                      readonly with: string;
                    }
                )[];
                readonly removeLinks?: boolean;
                readonly removeNames?: boolean;
                readonly header?: string;
                readonly footer?: string;
              };
            };
            /** @description Only what this hub heard */
            readonly hub?: number;
            /** @description The chat whose route it would be */
            readonly chat?: number;
            /** @default 24 */
            readonly hours?: number;
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description The newest ones, at most 1000 */
              readonly posts: number;
              readonly passed: number;
              /** @description Of those that passed */
              readonly changed: number;
              /** @description Those that would go nowhere, by the rule that keeps them */
              readonly held: {
                readonly [key: string]: number;
              };
              /** @description Of what would be held back or changed */
              readonly samples: readonly {
                readonly post: number;
                /** Format: date-time */
                readonly at: string;
                readonly source: number;
                readonly kind: string;
                readonly before: string;
                /** @description Null where it would go nowhere */
                readonly after: string | null;
                readonly reason?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/routes/{hub}/{chat}/{thread}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A route */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly hub: number;
          readonly chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          readonly thread: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hub: number;
              readonly bot: number;
              readonly chat: number;
              readonly thread: number;
              readonly title: string | null;
              /** @enum {string} */
              readonly as: "both" | "source" | "destination" | "none";
              readonly policy: {
                readonly [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Make a route, or make it so */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly hub: number;
          readonly chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          readonly thread: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /**
             * @default both
             * @enum {string}
             */
            readonly as?: "both" | "source" | "destination" | "none";
            /** @default {} */
            readonly policy?: {
              readonly [key: string]: unknown;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hub: number;
              readonly bot: number;
              readonly chat: number;
              readonly thread: number;
              readonly title: string | null;
              /** @enum {string} */
              readonly as: "both" | "source" | "destination" | "none";
              readonly policy: {
                readonly [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly post?: never;
    /** Remove a route */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly hub: number;
          readonly chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          readonly thread: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 204: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": unknown;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    /** Change a route: fields that are not given stay, also those of its policy */
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly hub: number;
          readonly chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          readonly thread: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @enum {string} */
            readonly as?: "both" | "source" | "destination" | "none";
            readonly policy?: {
              readonly [key: string]: unknown;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hub: number;
              readonly bot: number;
              readonly chat: number;
              readonly thread: number;
              readonly title: string | null;
              /** @enum {string} */
              readonly as: "both" | "source" | "destination" | "none";
              readonly policy: {
                readonly [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/api/routes/{hub}/{chat}/{thread}/copy": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Copy a route with its policy to another hub, chat or topic; what is not given stays the same */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly hub: number;
          readonly chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          readonly thread: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly hub?: number;
            readonly chat?: number;
            readonly thread?: number;
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly hub: number;
              readonly bot: number;
              readonly chat: number;
              readonly thread: number;
              readonly title: string | null;
              /** @enum {string} */
              readonly as: "both" | "source" | "destination" | "none";
              readonly policy: {
                readonly [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/send": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a message, or make any call
     * @description A form (multipart/form-data) may bring files: its fields are named as here, those that are no text are JSON. A file stands for the field of its part's name, for that parameter of the method, or where parameters say attach://<part>.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: {
          readonly "idempotency-key"?: string;
        };
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly bot: number;
            /** @description Where it goes; optional only for methods that speak into no chat */
            readonly chat?: number;
            /**
             * @description Decides which of Telegram's limits apply; known by the id for people
             * @enum {string}
             */
            readonly chat_type?: "private" | "group" | "supergroup" | "channel";
            /**
             * @default interactive
             * @enum {string}
             */
            readonly lane?: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
            /** @description Calls of one job are paused and cancelled together */
            readonly job?: string;
            /**
             * Format: date-time
             * @description Worthless afterwards; at most 48 h ahead, and that without it
             */
            readonly expires_at?: string;
            /** @description The same key is one message, however often it is asked for; also as header Idempotency-Key */
            readonly idempotency_key?: string;
            /** @description The message, or what stands below the file; where it is too long, the rest follows in more messages */
            readonly text?: string;
            readonly photo?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly video?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly animation?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly audio?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly document?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly voice?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly sticker?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            /**
             * @description As in the Bot API; CommonMark is ordinary Markdown, which is read here
             * @enum {string}
             */
            readonly parse_mode?: "HTML" | "Markdown" | "MarkdownV2" | "CommonMark";
            /** @description MessageEntity of the Bot API, in place of parse_mode */
            readonly entities?: readonly {
              readonly [key: string]: unknown;
            }[];
            /** @description A keyboard of the Bot API */
            readonly reply_markup?: {
              readonly [key: string]: unknown;
            };
            /** @description Forum topic */
            readonly message_thread_id?: number;
            readonly disable_notification?: boolean;
            /** @description Method of the Bot API, with params, in place of text and files */
            readonly method?: string;
            readonly params?: {
              readonly [key: string]: unknown;
            };
          };
          readonly "multipart/form-data": {
            readonly bot: number;
            /** @description Where it goes; optional only for methods that speak into no chat */
            readonly chat?: number;
            /**
             * @description Decides which of Telegram's limits apply; known by the id for people
             * @enum {string}
             */
            readonly chat_type?: "private" | "group" | "supergroup" | "channel";
            /**
             * @default interactive
             * @enum {string}
             */
            readonly lane?: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
            /** @description Calls of one job are paused and cancelled together */
            readonly job?: string;
            /**
             * Format: date-time
             * @description Worthless afterwards; at most 48 h ahead, and that without it
             */
            readonly expires_at?: string;
            /** @description The same key is one message, however often it is asked for; also as header Idempotency-Key */
            readonly idempotency_key?: string;
            /** @description The message, or what stands below the file; where it is too long, the rest follows in more messages */
            readonly text?: string;
            readonly photo?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly video?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly animation?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly audio?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly document?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly voice?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            readonly sticker?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  readonly blob: string;
                  /** @description What people see as the file's name */
                  readonly fileName?: string;
                  readonly contentType?: string;
                };
            /**
             * @description As in the Bot API; CommonMark is ordinary Markdown, which is read here
             * @enum {string}
             */
            readonly parse_mode?: "HTML" | "Markdown" | "MarkdownV2" | "CommonMark";
            /** @description MessageEntity of the Bot API, in place of parse_mode */
            readonly entities?: readonly {
              readonly [key: string]: unknown;
            }[];
            /** @description A keyboard of the Bot API */
            readonly reply_markup?: {
              readonly [key: string]: unknown;
            };
            /** @description Forum topic */
            readonly message_thread_id?: number;
            readonly disable_notification?: boolean;
            /** @description Method of the Bot API, with params, in place of text and files */
            readonly method?: string;
            readonly params?: {
              readonly [key: string]: unknown;
            };
          };
        };
      };
      readonly responses: {
        /** @description Default Response */
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: string;
              /** @enum {string} */
              readonly status:
                | "queued"
                | "tried"
                | "refused"
                | "parked"
                | "ok"
                | "failed"
                | "expired"
                | "unknown"
                | "superseded"
                | "cancelled";
              readonly outcome?:
                | {
                    /** @enum {string} */
                    readonly status: "ok";
                    readonly result: unknown;
                    readonly messageIds: readonly number[];
                    readonly migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "failed";
                    /** @enum {string} */
                    readonly class:
                      | "flood"
                      | "blocked"
                      | "deactivated"
                      | "not-started"
                      | "is-bot"
                      | "kicked"
                      | "chat-gone"
                      | "migrated"
                      | "no-rights"
                      | "topic-gone"
                      | "reply-gone"
                      | "message-gone"
                      | "query-expired"
                      | "bad-markup"
                      | "too-long"
                      | "empty"
                      | "bad-keyboard"
                      | "bad-file"
                      | "file-rejected"
                      | "file-too-big"
                      | "album-rejected"
                      | "privacy"
                      | "payment"
                      | "unauthorized"
                      | "method-unknown"
                      | "conflict"
                      | "wrong-server"
                      | "telegram-down"
                      | "unreachable"
                      | "invalid"
                      | "other";
                    /** @enum {string} */
                    readonly reaction:
                      "chat-dead" | "chat-paused" | "chat-migrated" | "dropped" | "bot-stopped" | "reconcile";
                    readonly code?: number;
                    readonly description: string;
                    readonly migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "expired";
                  }
                | {
                    /** @enum {string} */
                    readonly status: "unknown";
                    readonly description: string;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "superseded";
                  }
                | {
                    /** @enum {string} */
                    readonly status: "cancelled";
                  };
              /** @description Where a text took several messages: each of them, in order; the ids of all are in outcome */
              readonly parts?: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly status:
                  | "queued"
                  | "tried"
                  | "refused"
                  | "parked"
                  | "ok"
                  | "failed"
                  | "expired"
                  | "unknown"
                  | "superseded"
                  | "cancelled";
                readonly outcome?:
                  | {
                      /** @enum {string} */
                      readonly status: "ok";
                      readonly result: unknown;
                      readonly messageIds: readonly number[];
                      readonly migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "failed";
                      /** @enum {string} */
                      readonly class:
                        | "flood"
                        | "blocked"
                        | "deactivated"
                        | "not-started"
                        | "is-bot"
                        | "kicked"
                        | "chat-gone"
                        | "migrated"
                        | "no-rights"
                        | "topic-gone"
                        | "reply-gone"
                        | "message-gone"
                        | "query-expired"
                        | "bad-markup"
                        | "too-long"
                        | "empty"
                        | "bad-keyboard"
                        | "bad-file"
                        | "file-rejected"
                        | "file-too-big"
                        | "album-rejected"
                        | "privacy"
                        | "payment"
                        | "unauthorized"
                        | "method-unknown"
                        | "conflict"
                        | "wrong-server"
                        | "telegram-down"
                        | "unreachable"
                        | "invalid"
                        | "other";
                      /** @enum {string} */
                      readonly reaction:
                        | "chat-dead"
                        | "chat-paused"
                        | "chat-migrated"
                        | "dropped"
                        | "bot-stopped"
                        | "reconcile";
                      readonly code?: number;
                      readonly description: string;
                      readonly migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "expired";
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "unknown";
                      readonly description: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "superseded";
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "cancelled";
                    };
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/send/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What became of a call that was asked for here */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: string;
              /** @enum {string} */
              readonly status:
                | "queued"
                | "tried"
                | "refused"
                | "parked"
                | "ok"
                | "failed"
                | "expired"
                | "unknown"
                | "superseded"
                | "cancelled";
              readonly outcome?:
                | {
                    /** @enum {string} */
                    readonly status: "ok";
                    readonly result: unknown;
                    readonly messageIds: readonly number[];
                    readonly migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "failed";
                    /** @enum {string} */
                    readonly class:
                      | "flood"
                      | "blocked"
                      | "deactivated"
                      | "not-started"
                      | "is-bot"
                      | "kicked"
                      | "chat-gone"
                      | "migrated"
                      | "no-rights"
                      | "topic-gone"
                      | "reply-gone"
                      | "message-gone"
                      | "query-expired"
                      | "bad-markup"
                      | "too-long"
                      | "empty"
                      | "bad-keyboard"
                      | "bad-file"
                      | "file-rejected"
                      | "file-too-big"
                      | "album-rejected"
                      | "privacy"
                      | "payment"
                      | "unauthorized"
                      | "method-unknown"
                      | "conflict"
                      | "wrong-server"
                      | "telegram-down"
                      | "unreachable"
                      | "invalid"
                      | "other";
                    /** @enum {string} */
                    readonly reaction:
                      "chat-dead" | "chat-paused" | "chat-migrated" | "dropped" | "bot-stopped" | "reconcile";
                    readonly code?: number;
                    readonly description: string;
                    readonly migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "expired";
                  }
                | {
                    /** @enum {string} */
                    readonly status: "unknown";
                    readonly description: string;
                  }
                | {
                    /** @enum {string} */
                    readonly status: "superseded";
                  }
                | {
                    /** @enum {string} */
                    readonly status: "cancelled";
                  };
              /** @description Where a text took several messages: each of them, in order; the ids of all are in outcome */
              readonly parts?: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly status:
                  | "queued"
                  | "tried"
                  | "refused"
                  | "parked"
                  | "ok"
                  | "failed"
                  | "expired"
                  | "unknown"
                  | "superseded"
                  | "cancelled";
                readonly outcome?:
                  | {
                      /** @enum {string} */
                      readonly status: "ok";
                      readonly result: unknown;
                      readonly messageIds: readonly number[];
                      readonly migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "failed";
                      /** @enum {string} */
                      readonly class:
                        | "flood"
                        | "blocked"
                        | "deactivated"
                        | "not-started"
                        | "is-bot"
                        | "kicked"
                        | "chat-gone"
                        | "migrated"
                        | "no-rights"
                        | "topic-gone"
                        | "reply-gone"
                        | "message-gone"
                        | "query-expired"
                        | "bad-markup"
                        | "too-long"
                        | "empty"
                        | "bad-keyboard"
                        | "bad-file"
                        | "file-rejected"
                        | "file-too-big"
                        | "album-rejected"
                        | "privacy"
                        | "payment"
                        | "unauthorized"
                        | "method-unknown"
                        | "conflict"
                        | "wrong-server"
                        | "telegram-down"
                        | "unreachable"
                        | "invalid"
                        | "other";
                      /** @enum {string} */
                      readonly reaction:
                        | "chat-dead"
                        | "chat-paused"
                        | "chat-migrated"
                        | "dropped"
                        | "bot-stopped"
                        | "reconcile";
                      readonly code?: number;
                      readonly description: string;
                      readonly migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "expired";
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "unknown";
                      readonly description: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "superseded";
                    }
                  | {
                      /** @enum {string} */
                      readonly status: "cancelled";
                    };
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        readonly default: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An error, RFC 9457 */
    readonly Problem: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      /** @description One sentence: what is wrong */
      readonly detail?: string;
      /** @description Each field that is wrong */
      readonly errors?: readonly {
        readonly field: string;
        readonly message: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

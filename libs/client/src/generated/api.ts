// Generated from the routes of all services by `npm run docs`.

export interface paths {
  "/api/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has changed what, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description `person:42`, `key:<id>`, `master`, `system` */
          actor?: string;
          /** @description What it was done to: `person:42`, `bot:7` */
          subject?: string;
          /** @description `scope.given`, `bot.added` … */
          action?: string;
          bot?: number;
          /** @description Not older */
          since?: unknown;
          /** @description Older */
          until?: unknown;
          /** @description `next` of the page before */
          before?: number;
          /** @description Entries of a page; a CSV has all */
          limit?: number;
          format?: "json" | "csv";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  entries: {
                    id: number;
                    /** Format: date-time */
                    at: string;
                    actor: string;
                    action: string;
                    subject: string;
                    bot: number | null;
                    details: {
                      [key: string]: unknown;
                    };
                  }[];
                  /** @description Give it as `before` for the next page; absent on the last */
                  next?: number;
                }
              | string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bots, by id */
    get: {
      parameters: {
        query?: {
          after?: number;
          limit?: number;
          /** @description Also those that were removed */
          removed?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              bots: {
                id: number;
                /** @description Without the @; empty until Telegram has told us */
                username: string;
                name: string;
                /** @enum {string} */
                state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
                faults: {
                  code: string;
                  /** @description Telegram's words, a URL, names, a number */
                  detail: string;
                  /** @description What is wrong and what helps, in words */
                  text: string;
                }[];
                /**
                 * @description How its updates come
                 * @enum {string}
                 */
                mode: "polling" | "webhook";
                /** @description Off: no updates are taken, nothing is sent */
                isOn: boolean;
                features: (
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin"
                )[];
                /**
                 * @description Answers /start and /help: a feature, or admin with a menu of all
                 * @enum {string}
                 */
                home:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
                /** @description Who gets what nobody else wants, by type of chat; else home */
                defaults: {
                  [key: string]:
                    | "gateway"
                    | "sender"
                    | "distributor"
                    | "matchmaker"
                    | "llm"
                    | "media-worker"
                    | "torrent-api"
                    | "newsletter"
                    | "billing"
                    | "admin";
                };
                /** @description What a command may begin with beside the slash */
                commandPrefix: string | null;
                apiRoot: string | null;
                /** @description All chats together */
                messagesPerSecond: number | null;
                /** @description How long its archive keeps messages */
                keepDays: number;
                /** @description Whether the archive keeps what people write */
                keepsContent: boolean;
                /** @description People may make bots of their own with it: /newbot */
                allowsManaged: boolean;
                /** @description Of a managed bot: the person who made it */
                owner: number | null;
                /** @description Of a managed bot: the bot with which it was made */
                manager: number | null;
                /** @description Also as ETag: give it as If-Match with a change */
                revision: number;
                /** Format: date-time */
                addedAt: string;
                /** Format: date-time */
                changedAt: string;
                /** @description When Telegram was asked about it last */
                checkedAt: string | null;
                /** @description Updates that wait at Telegram, as it said last */
                pending: number | null;
                removedAt: string | null;
              }[];
              /** @description The next page's `after`; absent on the last */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Add a bot by its token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            token: string;
            /**
             * @description How its updates come
             * @enum {string}
             */
            mode?: "polling" | "webhook";
            /** @description Off: no updates are taken, nothing is sent */
            isOn?: boolean;
            /** @description The services that people get */
            features?: (
              "distributor" | "matchmaker" | "llm" | "media-worker" | "torrent-api" | "newsletter" | "billing"
            )[];
            /**
             * @description Answers /start and /help: a feature, or admin with a menu of all
             * @enum {string}
             */
            home?:
              | "gateway"
              | "sender"
              | "distributor"
              | "matchmaker"
              | "llm"
              | "media-worker"
              | "torrent-api"
              | "newsletter"
              | "billing"
              | "admin";
            /** @description Who gets what nobody else wants, by type of chat; else home */
            defaults?: {
              [key: string]:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
            };
            /** @description What a command may begin with beside the slash */
            commandPrefix?: string | null;
            /** @description A Bot API server of its own */
            apiRoot?: string | null;
            /** @description All chats together */
            messagesPerSecond?: number | null;
            /** @description How long its archive keeps messages */
            keepDays?: number;
            /** @description Whether the archive keeps what people write */
            keepsContent?: boolean;
            /** @description People may make bots of their own with it: /newbot */
            allowsManaged?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/look": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Whose token this is; nothing is kept
     * @description 422: Telegram does not know it; 503: Telegram does not answer.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            token: string;
            /** @description A Bot API server of its own */
            apiRoot?: string | null;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              username: string;
              name: string;
              /** @description Its privacy mode is off: it sees all that is said in groups */
              readsGroups: boolean;
              joinsGroups: boolean;
              isInline: boolean;
              /** @description Its Bot Management Mode is on: people may make bots of their own with it */
              canManage: boolean;
              /** @description Where its updates go now; adding it here takes them over */
              webhook: string | null;
              /** @description Updates that wait at Telegram */
              pending: number;
              /** @description It is here already, or was once: one that was removed comes back */
              isKnown: boolean;
              isRemoved: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{bot}/chats/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Statistics of all chats of a bot
     * @description JSON by page; `format=csv` is a file with all chats.
     */
    get: {
      parameters: {
        query?: {
          format?: "json" | "csv";
          type?: "private" | "group" | "supergroup" | "channel";
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  bot: number;
                  /**
                   * Format: date
                   * @description UTC
                   */
                  today: string;
                  /** @description By type of chat; of the last 7 days */
                  types: {
                    /** @enum {string} */
                    type: "private" | "group" | "supergroup" | "channel";
                    chats: number;
                    members: number | null;
                    posts: number;
                    /** @description Posts that answer another one */
                    replies: number;
                    reactions: number;
                    joins: number;
                    leaves: number;
                  }[];
                  /** @description Of the last 7 days */
                  totals: {
                    chats: number;
                    members: number;
                    posts: number;
                    /** @description Posts that answer another one */
                    replies: number;
                    reactions: number;
                    joins: number;
                    leaves: number;
                  };
                  /** @description Those with most members first; what happened there in the last 7 days */
                  chats: {
                    chat: number;
                    /** @enum {string} */
                    type: "private" | "group" | "supergroup" | "channel";
                    title: string | null;
                    username: string | null;
                    botStatus:
                      ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                    members: number | null;
                    membersAt: string | null;
                    /** @description Members more than a day, 7 and 30 days ago; null where nobody counted then */
                    growth: {
                      day: number | null;
                      week: number | null;
                      month: number | null;
                    };
                    posts: number;
                    /** @description Posts that answer another one */
                    replies: number;
                    reactions: number;
                    joins: number;
                    leaves: number;
                    lookedAt: string | null;
                    /** @description Why Telegram did not tell everything */
                    refusal: string | null;
                  }[];
                  views: null;
                  /** @enum {string} */
                  viewsNote: "not available to bots";
                  /** @description Give it as `cursor` for the next page; absent on the last */
                  next?: string;
                }
              | string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{bot}/chats/stats/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count the members of all chats of a bot now */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Groups and channels that Telegram is asked about */
              chats: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{bot}/chats/{chat}/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Statistics of one chat
     * @description `format=csv` is its history, a line for each day.
     */
    get: {
      parameters: {
        query?: {
          format?: "json" | "csv";
          /** @description How far back, today included */
          days?: number;
        };
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  bot: number;
                  chat: number;
                  /** @enum {string} */
                  type: "private" | "group" | "supergroup" | "channel";
                  title: string | null;
                  username: string | null;
                  botStatus:
                    ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                  members: number | null;
                  membersAt: string | null;
                  growth: {
                    day: number | null;
                    week: number | null;
                    month: number | null;
                  };
                  administrators: {
                    person: number;
                    name: string;
                    username: string | null;
                    isBot: boolean;
                    isOwner: boolean;
                    /** @description That the chat gives them */
                    title: string | null;
                    /** @description `can_delete_messages` … */
                    rights: string[];
                  }[];
                  /** @description By which links people came */
                  invites: {
                    link: string;
                    joins: number;
                  }[];
                  /** @description Days on which something happened or was counted, the oldest first */
                  history: {
                    /** Format: date */
                    day: string;
                    members: number | null;
                    administrators: number | null;
                    botStatus:
                      ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                    type: ("private" | "group" | "supergroup" | "channel") | null;
                    posts: number;
                    /** @description Posts that answer another one */
                    replies: number;
                    reactions: number;
                    joins: number;
                    leaves: number;
                    /** @description People who said something or reacted */
                    active: number;
                  }[];
                  views: null;
                  /** @enum {string} */
                  viewsNote: "not available to bots";
                  lookedAt: string | null;
                  refusal: string | null;
                }
              | string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{bot}/chats/{chat}/stats/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count the members of one chat now */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Groups and channels that Telegram is asked about */
              chats: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A bot */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Remove a bot; it can be restored */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Change a bot; what is not named stays */
    patch: {
      parameters: {
        query?: never;
        header?: {
          "if-match"?: string;
        };
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description How its updates come
             * @enum {string}
             */
            mode?: "polling" | "webhook";
            /** @description Off: no updates are taken, nothing is sent */
            isOn?: boolean;
            /** @description The services that people get */
            features?: (
              "distributor" | "matchmaker" | "llm" | "media-worker" | "torrent-api" | "newsletter" | "billing"
            )[];
            /**
             * @description Answers /start and /help: a feature, or admin with a menu of all
             * @enum {string}
             */
            home?:
              | "gateway"
              | "sender"
              | "distributor"
              | "matchmaker"
              | "llm"
              | "media-worker"
              | "torrent-api"
              | "newsletter"
              | "billing"
              | "admin";
            /** @description Who gets what nobody else wants, by type of chat; else home */
            defaults?: {
              [key: string]:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
            };
            /** @description What a command may begin with beside the slash */
            commandPrefix?: string | null;
            /** @description A Bot API server of its own */
            apiRoot?: string | null;
            /** @description All chats together */
            messagesPerSecond?: number | null;
            /** @description How long its archive keeps messages */
            keepDays?: number;
            /** @description Whether the archive keeps what people write */
            keepsContent?: boolean;
            /** @description People may make bots of their own with it: /newbot */
            allowsManaged?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/bots/{id}/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bring a removed bot back */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a bot is doing */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              /** @description Chats it is in, by type */
              chats: {
                [key: string]: number;
              };
              checkedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{id}/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give a bot its new token */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description Of the same bot */
            token: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Without the @; empty until Telegram has told us */
              username: string;
              name: string;
              /** @enum {string} */
              state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              isOn: boolean;
              features: (
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin"
              )[];
              /**
               * @description Answers /start and /help: a feature, or admin with a menu of all
               * @enum {string}
               */
              home:
                | "gateway"
                | "sender"
                | "distributor"
                | "matchmaker"
                | "llm"
                | "media-worker"
                | "torrent-api"
                | "newsletter"
                | "billing"
                | "admin";
              /** @description Who gets what nobody else wants, by type of chat; else home */
              defaults: {
                [key: string]:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
              };
              /** @description What a command may begin with beside the slash */
              commandPrefix: string | null;
              apiRoot: string | null;
              /** @description All chats together */
              messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              keepDays: number;
              /** @description Whether the archive keeps what people write */
              keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: number;
              /** Format: date-time */
              addedAt: string;
              /** Format: date-time */
              changedAt: string;
              /** @description When Telegram was asked about it last */
              checkedAt: string | null;
              /** @description Updates that wait at Telegram, as it said last */
              pending: number | null;
              removedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{id}/webhook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The webhook, read back from Telegram now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              wanted: {
                url: string;
                kinds: string[];
              } | null;
              /** @description What Telegram has */
              url: string | null;
              /** @description Updates that wait at Telegram */
              pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              lastError: string | null;
              lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              rotation: {
                isTold: boolean;
              } | null;
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              checkedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Let updates come by webhook; set it again where it is */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description Forget what waits at Telegram
             * @default false
             */
            dropPendingUpdates?: boolean;
          } | null;
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              wanted: {
                url: string;
                kinds: string[];
              } | null;
              /** @description What Telegram has */
              url: string | null;
              /** @description Updates that wait at Telegram */
              pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              lastError: string | null;
              lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              rotation: {
                isTold: boolean;
              } | null;
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              checkedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    /** Delete the webhook: updates are polled */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description Forget what waits at Telegram
             * @default false
             */
            dropPendingUpdates?: boolean;
          } | null;
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              wanted: {
                url: string;
                kinds: string[];
              } | null;
              /** @description What Telegram has */
              url: string | null;
              /** @description Updates that wait at Telegram */
              pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              lastError: string | null;
              lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              rotation: {
                isTold: boolean;
              } | null;
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              checkedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/bots/{id}/webhook/secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bring in a new secret without losing an update */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              wanted: {
                url: string;
                kinds: string[];
              } | null;
              /** @description What Telegram has */
              url: string | null;
              /** @description Updates that wait at Telegram */
              pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              lastError: string | null;
              lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              rotation: {
                isTold: boolean;
              } | null;
              faults: {
                code: string;
                /** @description Telegram's words, a URL, names, a number */
                detail: string;
                /** @description What is wrong and what helps, in words */
                text: string;
              }[];
              checkedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Broadcasts, the newest first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          state?: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
          /** @description `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              broadcasts: {
                id: number;
                bot: number;
                name: string;
                /** @enum {string} */
                state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
                /** @description null where it was said in a chat; see call */
                content: {
                  /** @description The message, or what stands below the file */
                  text?: string;
                  /**
                   * @description Else the text is taken as it is
                   * @enum {string}
                   */
                  parse_mode?: "CommonMark" | "HTML";
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  photo?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  video?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  animation?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  audio?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  document?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  voice?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  sticker?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        blob: string;
                        /** @description What people see as the file's name */
                        fileName?: string;
                        contentType?: string;
                      };
                  /** @description Rows of links below it */
                  buttons?: {
                    text: string;
                    /** Format: uri */
                    url: string;
                  }[][];
                  /** @description It comes without a sound */
                  disable_notification?: boolean;
                  /** @description It cannot be forwarded or saved */
                  protect_content?: boolean;
                  /** @description false: no preview of links in the text */
                  link_preview?: boolean;
                } | null;
                call: {
                  method: string;
                  params: {
                    [key: string]: unknown;
                  };
                };
                audience:
                  | {
                      /** @description These chats, by id */
                      chats: number[];
                    }
                  | {
                      /** @description All chats of the bot that are so; empty: all of them */
                      segment: {
                        /** @description Else private chats, groups and channels alike */
                        chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                        /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                        languages?: string[];
                        /** @description Chats that the bot saw something of since */
                        seen_within_days?: number;
                        /** @description Private chats with people who hold one of these */
                        scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                      };
                    };
                opt_out_button: boolean;
                scheduled_at: string | null;
                started_at: string | null;
                ended_at: string | null;
                error: string | null;
                /** @description Chats, as they were counted at the start */
                total: number | null;
                /** @description Chats by what became of it there */
                counts: {
                  [key: string]: number;
                };
                /** @description The newest test; without an outcome while it is under way */
                trial: {
                  chat: number;
                  at: string;
                  outcome?: string;
                } | null;
                by: string;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                changed_at: string;
              }[];
              /** @description The next page's `before`; absent on the last one */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Write a broadcast; nothing is sent yet */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description For operators; else it is called by its number */
            name?: string;
            content: {
              /** @description The message, or what stands below the file */
              text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Rows of links below it */
              buttons?: {
                text: string;
                /** Format: uri */
                url: string;
              }[][];
              /** @description It comes without a sound */
              disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              protect_content?: boolean;
              /** @description false: no preview of links in the text */
              link_preview?: boolean;
            };
            audience:
              | {
                  /** @description These chats, by id */
                  chats: number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  segment: {
                    /** @description Else private chats, groups and channels alike */
                    chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    languages?: string[];
                    /** @description Chats that the bot saw something of since */
                    seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                  };
                };
            /**
             * @description In private chats a button below the message ends all further broadcasts
             * @default true
             */
            opt_out_button?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a broadcast would be: nothing is kept or sent */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            content: {
              /** @description The message, or what stands below the file */
              text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Rows of links below it */
              buttons?: {
                text: string;
                /** Format: uri */
                url: string;
              }[][];
              /** @description It comes without a sound */
              disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              protect_content?: boolean;
              /** @description false: no preview of links in the text */
              link_preview?: boolean;
            };
            audience:
              | {
                  /** @description These chats, by id */
                  chats: number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  segment: {
                    /** @description Else private chats, groups and channels alike */
                    chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    languages?: string[];
                    /** @description Chats that the bot saw something of since */
                    seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                  };
                };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Chats that would get it now */
              count: number;
              /** @description Of chosen chats: those the bot has never seen, that want none, that it cannot speak to */
              left_out: {
                unknown: number;
                opted_out: number;
                ended: number;
              };
              examples: {
                chat: number;
                title: string | null;
                call: {
                  method: string;
                  params: {
                    [key: string]: unknown;
                  };
                };
              }[];
              /** @description About */
              estimate: {
                /** @description At the free rate, with nothing else to send */
                seconds: number;
                /** @description Paid for */
                paid_seconds: number;
                /** @description Stars with which all of it is paid for */
                paid_stars: number;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A broadcast and how far it has come */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Throw a draft away */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Write a draft, or one that is scheduled, otherwise */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description For operators; else it is called by its number */
            name?: string;
            content?: {
              /** @description The message, or what stands below the file */
              text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Rows of links below it */
              buttons?: {
                text: string;
                /** Format: uri */
                url: string;
              }[][];
              /** @description It comes without a sound */
              disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              protect_content?: boolean;
              /** @description false: no preview of links in the text */
              link_preview?: boolean;
            };
            audience?:
              | {
                  /** @description These chats, by id */
                  chats: number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  segment: {
                    /** @description Else private chats, groups and channels alike */
                    chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    languages?: string[];
                    /** @description Chats that the bot saw something of since */
                    seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                  };
                };
            opt_out_button?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/broadcasts/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send nothing more, for good */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/clone": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same once more, as a draft */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/failures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chats that did not get it, by id; as CSV all of them at once */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before */
          after?: number;
          limit?: number;
          format?: "json" | "csv";
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  chats: {
                    chat: number;
                    end: string | null;
                    reason: string | null;
                    endedAt: string | null;
                  }[];
                  next?: number;
                }
              | string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send nothing more until it is resumed; what the sender has already, about three seconds of it, still goes */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Go on where it was paused */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same as a draft for those who did not get it: not where the bot is blocked, nor where it may have arrived */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/schedule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send it by itself at a time */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * Format: date-time
             * @description With its time zone: 2026-05-01T09:00:00+02:00
             */
            at: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send it now */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send it to one chat, as the others would get it; how that went is told by `trial` */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description Where the test goes: your own chat with the bot */
            chat: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/broadcasts/{id}/unschedule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A draft again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @enum {string} */
              state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              content: {
                /** @description The message, or what stands below the file */
                text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      blob: string;
                      /** @description What people see as the file's name */
                      fileName?: string;
                      contentType?: string;
                    };
                /** @description Rows of links below it */
                buttons?: {
                  text: string;
                  /** Format: uri */
                  url: string;
                }[][];
                /** @description It comes without a sound */
                disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                protect_content?: boolean;
                /** @description false: no preview of links in the text */
                link_preview?: boolean;
              } | null;
              call: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              };
              audience:
                | {
                    /** @description These chats, by id */
                    chats: number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    segment: {
                      /** @description Else private chats, groups and channels alike */
                      chat_types?: ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      languages?: string[];
                      /** @description Chats that the bot saw something of since */
                      seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      scopes?: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies")[];
                    };
                  };
              opt_out_button: boolean;
              scheduled_at: string | null;
              started_at: string | null;
              ended_at: string | null;
              error: string | null;
              /** @description Chats, as they were counted at the start */
              total: number | null;
              /** @description Chats by what became of it there */
              counts: {
                [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              trial: {
                chat: number;
                at: string;
                outcome?: string;
              } | null;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
              /** @description Chats by why it failed there */
              failures: {
                [key: string]: number;
              };
              /** @description Calls that the sender has */
              under_way: number;
              /** @description In the last minute */
              per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              seconds_left?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chats that bots were seen in */
    get: {
      parameters: {
        query?: {
          /** @description Of this bot alone */
          bot?: number;
          type?: "private" | "group" | "supergroup" | "channel";
          /** @description active: the bot can speak there; ended: it cannot; opted-out: no broadcasts wanted */
          state?: "active" | "ended" | "opted-out";
          /** @description The bot's own role there */
          role?: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
          /** @description Something happened there since then */
          activeSince?: unknown;
          /** @description A part of the title, the beginning of a @username, or an id */
          q?: string;
          sort?: "last-seen" | "newest" | "members" | "title";
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              chats: {
                bot: number;
                chat: number;
                /** @enum {string} */
                type: "private" | "group" | "supergroup" | "channel";
                /** @description Of people their name */
                title: string | null;
                username: string | null;
                isForum: boolean;
                /** Format: date-time */
                firstSeenAt: string;
                /** Format: date-time */
                lastSeenAt: string;
                /** @description The bot's own role there; null where nobody has told yet */
                botStatus: ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                /** @description Since when the bot cannot speak there */
                endedAt: string | null;
                /** @description As Telegram counted them last */
                members: number | null;
                membersAt: string | null;
                /** @description Since when broadcasts are not wanted there */
                optedOutAt: string | null;
                /** @description Members more than 7 days ago; null where nobody counted then */
                grownWeek: number | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chats that fit the filters, as a file */
    get: {
      parameters: {
        query?: {
          /** @description Of this bot alone */
          bot?: number;
          type?: "private" | "group" | "supergroup" | "channel";
          /** @description active: the bot can speak there; ended: it cannot; opted-out: no broadcasts wanted */
          state?: "active" | "ended" | "opted-out";
          /** @description The bot's own role there */
          role?: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
          /** @description Something happened there since then */
          activeSince?: unknown;
          /** @description A part of the title, the beginning of a @username, or an id */
          q?: string;
          sort?: "last-seen" | "newest" | "members" | "title";
          format?: "json" | "csv";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  bot: number;
                  chat: number;
                  /** @enum {string} */
                  type: "private" | "group" | "supergroup" | "channel";
                  /** @description Of people their name */
                  title: string | null;
                  username: string | null;
                  isForum: boolean;
                  /** Format: date-time */
                  firstSeenAt: string;
                  /** Format: date-time */
                  lastSeenAt: string;
                  /** @description The bot's own role there; null where nobody has told yet */
                  botStatus:
                    ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                  /** @description Since when the bot cannot speak there */
                  endedAt: string | null;
                  /** @description As Telegram counted them last */
                  members: number | null;
                  membersAt: string | null;
                  /** @description Since when broadcasts are not wanted there */
                  optedOutAt: string | null;
                  /** @description Members more than 7 days ago; null where nobody counted then */
                  grownWeek: number | null;
                }[]
              | string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/looks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many chats a refresh of statistics still asks about */
    get: {
      parameters: {
        query?: {
          /** @description Of this bot alone */
          bot?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Groups and channels that Telegram is still asked about */
              waiting: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was said in all chats of a bot, the newest first */
    get: {
      parameters: {
        query: {
          bot: number;
          /** @description Words, "exactly this", -without, or. Finds messages of bots that keep texts (`keepsContent`) alone */
          q?: string;
          /** @description Said by this person */
          person?: number;
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              messages: {
                /** Format: date-time */
                at: string;
                chat: number;
                message: number;
                /** @description Null: in the name of a chat, or erased */
                person: number | null;
                name: string | null;
                username: string | null;
                asChat: number | null;
                thread: number | null;
                /** @description Of the update: `message`, `channel_post` */
                kind: string;
                /** @description `text`, `photo`, `new_chat_members` … */
                content: string | null;
                isService: boolean;
                hasMedia: boolean;
                replyTo: number | null;
                /** @description Of the text or caption, in UTF-16 code units */
                length: number;
                editedAt: string | null;
                /** @description Of posts of channels; Telegram tells no totals elsewhere */
                reactions: number | null;
                /** @description Null where the bot does not keep texts */
                text: string | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is, or was last, in which conversation */
    get: {
      parameters: {
        query?: {
          bot?: number;
          person?: number;
          /** @description true: without those that were ended; what ran out is among them, with `isOpen` false */
          unended?: string;
          service?:
            | "gateway"
            | "sender"
            | "distributor"
            | "matchmaker"
            | "llm"
            | "media-worker"
            | "torrent-api"
            | "newsletter"
            | "billing"
            | "admin";
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              sessions: {
                bot: number;
                chat: number;
                person: number;
                /**
                 * @description Whom they speak with
                 * @enum {string}
                 */
                service:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
                /**
                 * Format: date-time
                 * @description The first thing that followed the conversation
                 */
                since: string;
                /** Format: date-time */
                lastAt: string;
                /** @description Cancelled, or ended by an operator */
                endedAt: string | null;
                /** @description False also when nobody continued it for so long that it ran out */
                isOpen: boolean;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/totals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All chats together: by type, and by day */
    get: {
      parameters: {
        query?: {
          /** @description Of this bot alone */
          bot?: number;
          /** @description How far back, today included */
          days?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * Format: date
               * @description UTC
               */
              today: string;
              /** @description In which the bot can speak */
              chats: number;
              /** @description As they were counted last, all together */
              members: number;
              types: {
                /** @enum {string} */
                type: "private" | "group" | "supergroup" | "channel";
                chats: number;
                members: number;
              }[];
              /** @description Days on which something happened or was counted, the oldest first */
              days: {
                /** Format: date */
                day: string;
                /** @description Of the chats there were; null where fewer than half of them were counted that day */
                members: number | null;
                posts: number;
                /** @description Posts that answer another one */
                replies: number;
                reactions: number;
                joins: number;
                leaves: number;
                /** @description People who said something or reacted, counted once in each chat */
                active: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/{bot}/{chat}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One chat */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              bot: number;
              chat: number;
              /** @enum {string} */
              type: "private" | "group" | "supergroup" | "channel";
              /** @description Of people their name */
              title: string | null;
              username: string | null;
              isForum: boolean;
              /** Format: date-time */
              firstSeenAt: string;
              /** Format: date-time */
              lastSeenAt: string;
              /** @description The bot's own role there; null where nobody has told yet */
              botStatus: ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
              /** @description Since when the bot cannot speak there */
              endedAt: string | null;
              /** @description As Telegram counted them last */
              members: number | null;
              membersAt: string | null;
              /** @description Since when broadcasts are not wanted there */
              optedOutAt: string | null;
              /** @description When Telegram was asked about it last */
              lookedAt: string | null;
              /** @description Why Telegram did not tell everything then */
              refusal: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/{bot}/{chat}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is in a chat, as far as it is known */
    get: {
      parameters: {
        query?: {
          status?: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Those whom updates told of: Telegram does not list the members of a chat */
              members: {
                person: number;
                /** @enum {string} */
                status: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
                /**
                 * Format: date-time
                 * @description Of this status, as far as updates told it
                 */
                since: string;
                /** Format: date-time */
                lastSeenAt: string;
                firstName: string | null;
                lastName: string | null;
                username: string | null;
                isBot: boolean | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/{bot}/{chat}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was said in a chat, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description Words, "exactly this", -without, or. Finds messages of bots that keep texts (`keepsContent`) alone */
          q?: string;
          /** @description Said by this person */
          person?: number;
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              messages: {
                /** Format: date-time */
                at: string;
                chat: number;
                message: number;
                /** @description Null: in the name of a chat, or erased */
                person: number | null;
                name: string | null;
                username: string | null;
                asChat: number | null;
                thread: number | null;
                /** @description Of the update: `message`, `channel_post` */
                kind: string;
                /** @description `text`, `photo`, `new_chat_members` … */
                content: string | null;
                isService: boolean;
                hasMedia: boolean;
                replyTo: number | null;
                /** @description Of the text or caption, in UTF-16 code units */
                length: number;
                editedAt: string | null;
                /** @description Of posts of channels; Telegram tells no totals elsewhere */
                reactions: number | null;
                /** @description Null where the bot does not keep texts */
                text: string | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/{bot}/{chat}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The conversations of one chat */
    get: {
      parameters: {
        query?: {
          service?:
            | "gateway"
            | "sender"
            | "distributor"
            | "matchmaker"
            | "llm"
            | "media-worker"
            | "torrent-api"
            | "newsletter"
            | "billing"
            | "admin";
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path: {
          bot: number;
          chat: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              sessions: {
                bot: number;
                chat: number;
                person: number;
                /**
                 * @description Whom they speak with
                 * @enum {string}
                 */
                service:
                  | "gateway"
                  | "sender"
                  | "distributor"
                  | "matchmaker"
                  | "llm"
                  | "media-worker"
                  | "torrent-api"
                  | "newsletter"
                  | "billing"
                  | "admin";
                /**
                 * Format: date-time
                 * @description The first thing that followed the conversation
                 */
                since: string;
                /** Format: date-time */
                lastAt: string;
                /** @description Cancelled, or ended by an operator */
                endedAt: string | null;
                /** @description False also when nobody continued it for so long that it ran out */
                isOpen: boolean;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/chats/{bot}/{chat}/sessions/{person}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a conversation
     * @description What the person says next goes where it would have gone without it. Also when it is over already: 204.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          chat: number;
          person: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The calls that a custom command makes */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description The name of one that is kept, or one as it would be */
            command:
              | string
              | {
                  /** @description Shown in Telegram's menu */
                  description: string;
                  content: {
                    /**
                     * @description markdown is CommonMark
                     * @default markdown
                     * @enum {string}
                     */
                    parseMode?: "markdown" | "html" | "none";
                    /**
                     * @description May hold variables such as {first_name}
                     * @default
                     */
                    text?: string;
                    /** @description One file with the text below it */
                    medium?:
                      | {
                          /** @enum {string} */
                          type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** @description Of this very bot: no other bot can send it */
                          fileId: string;
                        }
                      | {
                          /** @enum {string} */
                          type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** Format: uri */
                          url: string;
                        };
                    /**
                     * @description Rows of buttons
                     * @default []
                     */
                    buttons?: (
                      | {
                          text: string;
                          /** @description May hold variables */
                          url: string;
                        }
                      | {
                          text: string;
                          /** @description Another command of this bot */
                          command: string;
                        }
                    )[][];
                  };
                  /**
                   * @description By two-letter language, where it differs
                   * @default {}
                   */
                  translations?: {
                    [key: string]: {
                      description?: string;
                      text?: string;
                      buttons?: (
                        | {
                            text: string;
                            /** @description May hold variables */
                            url: string;
                          }
                        | {
                            text: string;
                            /** @description Another command of this bot */
                            command: string;
                          }
                      )[][];
                    };
                  };
                  /**
                   * @description Who may use it
                   * @default everyone
                   * @enum {string}
                   */
                  scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                  /**
                   * @description Where it may be given
                   * @default [
                   *       "private",
                   *       "group",
                   *       "supergroup",
                   *       "channel"
                   *     ]
                   */
                  chatTypes?: ("private" | "group" | "supergroup" | "channel")[];
                  /** @default true */
                  isOn?: boolean;
                  /**
                   * @description Its place in menus, the lowest first
                   * @default 0
                   */
                  position?: number;
                };
            language?: string;
            /**
             * @description What stands behind the command
             * @default
             */
            args?: string;
            /** @description Who gives it, where the bot knows them; else somebody called Ada */
            person?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              calls: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              }[];
              /** @description What the variables become */
              values: {
                [key: string]: string;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what a custom command says to one person */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description The name of one that is kept, or one as it would be */
            command:
              | string
              | {
                  /** @description Shown in Telegram's menu */
                  description: string;
                  content: {
                    /**
                     * @description markdown is CommonMark
                     * @default markdown
                     * @enum {string}
                     */
                    parseMode?: "markdown" | "html" | "none";
                    /**
                     * @description May hold variables such as {first_name}
                     * @default
                     */
                    text?: string;
                    /** @description One file with the text below it */
                    medium?:
                      | {
                          /** @enum {string} */
                          type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** @description Of this very bot: no other bot can send it */
                          fileId: string;
                        }
                      | {
                          /** @enum {string} */
                          type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** Format: uri */
                          url: string;
                        };
                    /**
                     * @description Rows of buttons
                     * @default []
                     */
                    buttons?: (
                      | {
                          text: string;
                          /** @description May hold variables */
                          url: string;
                        }
                      | {
                          text: string;
                          /** @description Another command of this bot */
                          command: string;
                        }
                    )[][];
                  };
                  /**
                   * @description By two-letter language, where it differs
                   * @default {}
                   */
                  translations?: {
                    [key: string]: {
                      description?: string;
                      text?: string;
                      buttons?: (
                        | {
                            text: string;
                            /** @description May hold variables */
                            url: string;
                          }
                        | {
                            text: string;
                            /** @description Another command of this bot */
                            command: string;
                          }
                      )[][];
                    };
                  };
                  /**
                   * @description Who may use it
                   * @default everyone
                   * @enum {string}
                   */
                  scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                  /**
                   * @description Where it may be given
                   * @default [
                   *       "private",
                   *       "group",
                   *       "supergroup",
                   *       "channel"
                   *     ]
                   */
                  chatTypes?: ("private" | "group" | "supergroup" | "channel")[];
                  /** @default true */
                  isOn?: boolean;
                  /**
                   * @description Its place in menus, the lowest first
                   * @default 0
                   */
                  position?: number;
                };
            language?: string;
            /**
             * @description What stands behind the command
             * @default
             */
            args?: string;
            /** @description Gets it in the private chat with the bot */
            person: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              journey: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All commands of a bot: who answers them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              bot: number;
              builtIn: {
                name: string;
                /** @description The service that answers it */
                owner: string;
                /** @description Who may use it */
                scope: string;
                description: string;
                isOn: boolean;
                aliases: string[];
              }[];
              custom: {
                /** @description Shown in Telegram's menu */
                description: string;
                content: {
                  /**
                   * @description markdown is CommonMark
                   * @default markdown
                   * @enum {string}
                   */
                  parseMode: "markdown" | "html" | "none";
                  /**
                   * @description May hold variables such as {first_name}
                   * @default
                   */
                  text: string;
                  /** @description One file with the text below it */
                  medium?:
                    | {
                        /** @enum {string} */
                        type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** @description Of this very bot: no other bot can send it */
                        fileId: string;
                      }
                    | {
                        /** @enum {string} */
                        type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** Format: uri */
                        url: string;
                      };
                  /**
                   * @description Rows of buttons
                   * @default []
                   */
                  buttons: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
                /**
                 * @description By two-letter language, where it differs
                 * @default {}
                 */
                translations: {
                  [key: string]: {
                    description?: string;
                    text?: string;
                    buttons?: (
                      | {
                          text: string;
                          /** @description May hold variables */
                          url: string;
                        }
                      | {
                          text: string;
                          /** @description Another command of this bot */
                          command: string;
                        }
                    )[][];
                  };
                };
                /**
                 * @description Who may use it
                 * @default everyone
                 * @enum {string}
                 */
                scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                /**
                 * @description Where it may be given
                 * @default [
                 *       "private",
                 *       "group",
                 *       "supergroup",
                 *       "channel"
                 *     ]
                 */
                chatTypes: ("private" | "group" | "supergroup" | "channel")[];
                /** @default true */
                isOn: boolean;
                /**
                 * @description Its place in menus, the lowest first
                 * @default 0
                 */
                position: number;
                name: string;
                aliases: string[];
              }[];
              aliases: {
                [key: string]: string;
              };
              /** @description What two things claim, in words */
              conflicts: string[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}/aliases/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give a command another name */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            command: string;
            /**
             * @description It may hide a command of that name
             * @default false
             */
            replaces?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    /** Take another name away */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}/built-in/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Switch a built-in command on or off for a bot */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            isOn: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}/custom/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A custom command */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Shown in Telegram's menu */
              description: string;
              content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                text: string;
                /** @description One file with the text below it */
                medium?:
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                buttons: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              translations: {
                [key: string]: {
                  description?: string;
                  text?: string;
                  buttons?: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              chatTypes: ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              position: number;
              name: string;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Add or change a custom command */
    put: {
      parameters: {
        query?: never;
        header?: {
          /** @description The revision that was read: 412 where it is another now */
          "if-match"?: string;
          /** @description Only where there is no such command yet */
          "if-none-match"?: "*";
        };
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description Shown in Telegram's menu */
            description: string;
            content: {
              /**
               * @description markdown is CommonMark
               * @default markdown
               * @enum {string}
               */
              parseMode?: "markdown" | "html" | "none";
              /**
               * @description May hold variables such as {first_name}
               * @default
               */
              text?: string;
              /** @description One file with the text below it */
              medium?:
                | {
                    /** @enum {string} */
                    type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                    /** @description Of this very bot: no other bot can send it */
                    fileId: string;
                  }
                | {
                    /** @enum {string} */
                    type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                    /** Format: uri */
                    url: string;
                  };
              /**
               * @description Rows of buttons
               * @default []
               */
              buttons?: (
                | {
                    text: string;
                    /** @description May hold variables */
                    url: string;
                  }
                | {
                    text: string;
                    /** @description Another command of this bot */
                    command: string;
                  }
              )[][];
            };
            /**
             * @description By two-letter language, where it differs
             * @default {}
             */
            translations?: {
              [key: string]: {
                description?: string;
                text?: string;
                buttons?: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
            };
            /**
             * @description Who may use it
             * @default everyone
             * @enum {string}
             */
            scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
            /**
             * @description Where it may be given
             * @default [
             *       "private",
             *       "group",
             *       "supergroup",
             *       "channel"
             *     ]
             */
            chatTypes?: ("private" | "group" | "supergroup" | "channel")[];
            /** @default true */
            isOn?: boolean;
            /**
             * @description Its place in menus, the lowest first
             * @default 0
             */
            position?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Shown in Telegram's menu */
              description: string;
              content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                text: string;
                /** @description One file with the text below it */
                medium?:
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                buttons: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              translations: {
                [key: string]: {
                  description?: string;
                  text?: string;
                  buttons?: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              chatTypes: ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              position: number;
              name: string;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: string;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Shown in Telegram's menu */
              description: string;
              content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                text: string;
                /** @description One file with the text below it */
                medium?:
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                buttons: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              translations: {
                [key: string]: {
                  description?: string;
                  text?: string;
                  buttons?: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              chatTypes: ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              position: number;
              name: string;
              /** @description Also as ETag: give it as If-Match with a change */
              revision: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    /** Remove a custom command; the answer is what it was, to be put again by who wants it back */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Shown in Telegram's menu */
              description: string;
              content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                text: string;
                /** @description One file with the text below it */
                medium?:
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                buttons: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              translations: {
                [key: string]: {
                  description?: string;
                  text?: string;
                  buttons?: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              chatTypes: ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              position: number;
              name: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A bot's own commands as a file */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The bot it was exported from: its file ids are of no use to another */
              bot?: number;
              custom: {
                /** @description Shown in Telegram's menu */
                description: string;
                content: {
                  /**
                   * @description markdown is CommonMark
                   * @default markdown
                   * @enum {string}
                   */
                  parseMode: "markdown" | "html" | "none";
                  /**
                   * @description May hold variables such as {first_name}
                   * @default
                   */
                  text: string;
                  /** @description One file with the text below it */
                  medium?:
                    | {
                        /** @enum {string} */
                        type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** @description Of this very bot: no other bot can send it */
                        fileId: string;
                      }
                    | {
                        /** @enum {string} */
                        type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** Format: uri */
                        url: string;
                      };
                  /**
                   * @description Rows of buttons
                   * @default []
                   */
                  buttons: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
                /**
                 * @description By two-letter language, where it differs
                 * @default {}
                 */
                translations: {
                  [key: string]: {
                    description?: string;
                    text?: string;
                    buttons?: (
                      | {
                          text: string;
                          /** @description May hold variables */
                          url: string;
                        }
                      | {
                          text: string;
                          /** @description Another command of this bot */
                          command: string;
                        }
                    )[][];
                  };
                };
                /**
                 * @description Who may use it
                 * @default everyone
                 * @enum {string}
                 */
                scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                /**
                 * @description Where it may be given
                 * @default [
                 *       "private",
                 *       "group",
                 *       "supergroup",
                 *       "channel"
                 *     ]
                 */
                chatTypes: ("private" | "group" | "supergroup" | "channel")[];
                /** @default true */
                isOn: boolean;
                /**
                 * @description Its place in menus, the lowest first
                 * @default 0
                 */
                position: number;
                name: string;
              }[];
              /** @default {} */
              aliases: {
                [key: string]: string;
              };
              /**
               * @description Built-in commands that are switched off
               * @default []
               */
              off: string[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Put a file of commands in place of what the bot has; all of it or nothing */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The bot it was exported from: its file ids are of no use to another */
            bot?: number;
            custom: {
              /** @description Shown in Telegram's menu */
              description: string;
              content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                parseMode?: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                text?: string;
                /** @description One file with the text below it */
                medium?:
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                buttons?: (
                  | {
                      text: string;
                      /** @description May hold variables */
                      url: string;
                    }
                  | {
                      text: string;
                      /** @description Another command of this bot */
                      command: string;
                    }
                )[][];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              translations?: {
                [key: string]: {
                  description?: string;
                  text?: string;
                  buttons?: (
                    | {
                        text: string;
                        /** @description May hold variables */
                        url: string;
                      }
                    | {
                        text: string;
                        /** @description Another command of this bot */
                        command: string;
                      }
                  )[][];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              chatTypes?: ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              isOn?: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              position?: number;
              name: string;
            }[];
            /** @default {} */
            aliases?: {
              [key: string]: string;
            };
            /**
             * @description Built-in commands that are switched off
             * @default []
             */
            off?: string[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/commands/{bot}/menus": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lists behind a bot's menu button, by kind of chat and language */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          bot: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              menus: {
                /** @description BotCommandScope.type of the Bot API */
                scope: string;
                /** @description Empty: of all languages that have none */
                language: string;
                commands: {
                  command: string;
                  description: string;
                }[];
                /**
                 * @description Whether Telegram shows this very list
                 * @enum {string}
                 */
                state: "shown" | "asked" | "refused";
                refusal: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dead letters, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description The service that gave up */
          service?: string;
          /** @description Type of the event, such as gateway.update.received.v1 */
          type?: string;
          bot?: number;
          chat?: number;
          journey?: string;
          /** @description A part of the reason */
          reason?: string;
          /** @description Put aside from then on */
          since?: string;
          /** @description Put aside before */
          until?: string;
          state?: "open" | "replayed" | "dropped" | "any";
          /** @description `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              letters: {
                id: number;
                /**
                 * Format: date-time
                 * @description When it was put aside
                 */
                at: string;
                /** @description The service that gave up */
                service: string;
                reason: string;
                /** @enum {string} */
                state: "open" | "replayed" | "dropped";
                /** @description Null for a body that never became an event */
                stream: string | null;
                type: string | null;
                /** @description The event's id */
                event: string | null;
                /** @description For /api/journeys */
                journey: string | null;
                bot: number | null;
                chat: number | null;
                person: number | null;
                bytes: number;
                replays: number;
                changedBy: string | null;
                changedAt: string | null;
              }[];
              /** @description The next page's `before`; absent on the last one */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/counts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many there are, by service and state */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              services: {
                service: string;
                /** @enum {string} */
                state: "open" | "replayed" | "dropped";
                letters: number;
                /** Format: date-time */
                oldest: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/drop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same for all that match: Nothing is to be done about it; it is kept and can be restored */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The service that gave up */
            service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            type?: string;
            bot?: number;
            chat?: number;
            journey?: string;
            /** @description A part of the reason */
            reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            until?: string;
            ids?: number[];
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            limit?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              letters: number[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish the events of all open ones that match once more, the oldest first */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The service that gave up */
            service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            type?: string;
            bot?: number;
            chat?: number;
            journey?: string;
            /** @description A part of the reason */
            reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            until?: string;
            ids?: number[];
            /**
             * @description Also after more than 7 days, when those who have handled it before may do so again
             * @default false
             */
            evenOld?: boolean;
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            limit?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              replayed: number[];
              refused: {
                id: number;
                reason: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same for all that match: It was dropped too early: it is open again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The service that gave up */
            service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            type?: string;
            bot?: number;
            chat?: number;
            journey?: string;
            /** @description A part of the reason */
            reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            until?: string;
            ids?: number[];
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            limit?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              letters: number[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One dead letter, without what people wrote */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /**
               * Format: date-time
               * @description When it was put aside
               */
              at: string;
              /** @description The service that gave up */
              service: string;
              reason: string;
              /** @enum {string} */
              state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              stream: string | null;
              type: string | null;
              /** @description The event's id */
              event: string | null;
              /** @description For /api/journeys */
              journey: string | null;
              bot: number | null;
              chat: number | null;
              person: number | null;
              bytes: number;
              replays: number;
              changedBy: string | null;
              changedAt: string | null;
              /** @description False: the stream has forgotten its content */
              isKept: boolean;
              /** @description As the event had them */
              headers?: {
                [key: string]: string;
              };
              /** @description Without what people wrote; absent where it is not JSON */
              body?: unknown;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/{id}/drop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nothing is to be done about it; it is kept and can be restored */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /**
               * Format: date-time
               * @description When it was put aside
               */
              at: string;
              /** @description The service that gave up */
              service: string;
              reason: string;
              /** @enum {string} */
              state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              stream: string | null;
              type: string | null;
              /** @description The event's id */
              event: string | null;
              /** @description For /api/journeys */
              journey: string | null;
              bot: number | null;
              chat: number | null;
              person: number | null;
              bytes: number;
              replays: number;
              changedBy: string | null;
              changedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/{id}/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish its event once more, as it was or with another body */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The event's data in place of what was put aside; checked against its contract */
            body?: {
              [key: string]: unknown;
            };
            /**
             * @description Also after more than 7 days, when those who have handled it before may do so again
             * @default false
             */
            evenOld?: boolean;
          } | null;
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /**
               * Format: date-time
               * @description When it was put aside
               */
              at: string;
              /** @description The service that gave up */
              service: string;
              reason: string;
              /** @enum {string} */
              state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              stream: string | null;
              type: string | null;
              /** @description The event's id */
              event: string | null;
              /** @description For /api/journeys */
              journey: string | null;
              bot: number | null;
              chat: number | null;
              person: number | null;
              bytes: number;
              replays: number;
              changedBy: string | null;
              changedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/{id}/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** It was dropped too early: it is open again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /**
               * Format: date-time
               * @description When it was put aside
               */
              at: string;
              /** @description The service that gave up */
              service: string;
              reason: string;
              /** @enum {string} */
              state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              stream: string | null;
              type: string | null;
              /** @description The event's id */
              event: string | null;
              /** @description For /api/journeys */
              journey: string | null;
              bot: number | null;
              chat: number | null;
              person: number | null;
              bytes: number;
              replays: number;
              changedBy: string | null;
              changedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/dead-letters/{id}/reveal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** All that it holds, also what people wrote; who has looked is noted */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description As it was put aside; absent where it is not JSON */
              body?: unknown;
              /** @description Its bytes, where it is not JSON */
              base64?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/doctor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is wrong, and what to do about it */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description No faults; there may be warnings */
              isWell: boolean;
              findings: {
                /**
                 * @description A fault keeps something from working
                 * @enum {string}
                 */
                level: "ok" | "warning" | "fault";
                about: string;
                text: string;
                /** @description What to do about it */
                advice?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/feedback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Feedback, the newest first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          state?: "open" | "answered" | "closed";
          person?: number;
          /** @description Part of the name, or of what was said */
          search?: string;
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              feedback: {
                id: number;
                bot: number;
                person: number;
                chat: number;
                name: string;
                /** @enum {string} */
                state: "open" | "answered" | "closed";
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                changedAt: string;
                /** @description How the last thing that was said begins */
                last: string;
                /** @description The person said it, and waits */
                isLastTheirs: boolean;
              }[];
              /** @description Give it as `before` for the next page; absent on the last */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/feedback/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that was said */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              person: number;
              chat: number;
              name: string;
              /** @enum {string} */
              state: "open" | "answered" | "closed";
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              changedAt: string;
              messages: {
                /** Format: date-time */
                at: string;
                /** @description Null: the person's own words */
                answeredBy: string | null;
                text: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Close it, or open it again */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @enum {string} */
            state: "open" | "closed";
          };
        };
      };
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/feedback/{id}/answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer; the person gets it with their own words above it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            text: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/flow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What flows between Telegram and the services now: the mean of the last five seconds */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              nodes: {
                /** @description `telegram`, or a service */
                id: string;
                /** @description It has given a sign of life in the last 20 s */
                isHere: boolean;
                /** @description Events before it; of all bots, and 0 for who may see some of them only */
                waiting: number;
                /** @description What it tells of itself, a second */
                facts: number;
                /** @description Dead letters that nobody has done anything about */
                letters: number;
              }[];
              edges: {
                /** @description `telegram`, or a service */
                from: string;
                to: string;
                perSecond: number;
                failedPerSecond: number;
                /** @description Times a second that Telegram said to wait (429) */
                refusedPerSecond: number;
                /** @description The largest parts of it */
                parts: {
                  /** @description 0: of no bot, or of many */
                  bot: number;
                  /** @description Kind of update, lane of a call, or how it ended */
                  detail: string;
                  perSecond: number;
                }[];
              }[];
              rates: {
                /** @description Updates that came from Telegram */
                updates: number;
                /** @description Calls that services have asked for */
                calls: number;
                /** @description Calls that Telegram has carried out */
                done: number;
                /** @description Calls that failed or expired */
                failed: number;
                /** @description Times that Telegram said to wait (429) */
                refused: number;
                /** @description Calls that may have been carried out or not */
                unknown: number;
                /** @description What services told one another */
                facts: number;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/flow/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has flowed in the last hour, day or week, in steps */
    get: {
      parameters: {
        query?: {
          span?: "hour" | "day" | "week";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              stepSeconds: number;
              /** @description The oldest first, without gaps; the last one is not over yet */
              points: {
                /** Format: date-time */
                at: string;
                updates: number;
                calls: number;
                done: number;
                failed: number;
                refused: number;
                unknown: number;
                /** @description Dead letters that came in */
                letters: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/flow/overview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What needs attention first, and how much there is of everything */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description What needs attention, the most urgent first; what the caller may not see is not in it */
              attention: {
                /** @description What it is; the dashboard has the words */
                id: string;
                /**
                 * @description A fault keeps something from working
                 * @enum {string}
                 */
                level: "fault" | "warning";
                /** @description The facts for the words */
                values: {
                  [key: string]: string | number;
                };
                /** @description Where in the dashboard something can be done about it */
                to: string;
              }[];
              totals: {
                bots: number;
                /** @description That a bot can speak in */
                chats: number;
                /** @description Who were seen */
                people: number;
                /** @description Dead letters that nobody has done anything about */
                letters: number;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hubs, by id */
    get: {
      parameters: {
        query?: {
          bot?: number;
          after?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hubs: {
                id: number;
                bot: number;
                name: string;
                /** @description What differs from the default */
                policy: {
                  [key: string]: unknown;
                };
                pausedAt: string | null;
                /** @description Chats and topics that speak into it */
                sources: number;
                /** @description Chats and topics that hear it */
                destinations: number;
              }[];
              /** @description The next page's `after` */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Make a hub */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            name: string;
            /** @default {} */
            policy?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @description What differs from the default */
              policy: {
                [key: string]: unknown;
              };
              pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              sources: number;
              /** @description Chats and topics that hear it */
              destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chats that take part */
    get: {
      parameters: {
        query: {
          bot: number;
          after?: number;
          limit?: number;
          /** @description Part of the title or id */
          search?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              chats: {
                bot: number;
                chat: number;
                /** @enum {string} */
                type: "private" | "group" | "supergroup" | "channel";
                title: string | null;
                /** Format: date-time */
                registeredAt: string;
              }[];
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a hub's YAML would change, or change it */
    post: {
      parameters: {
        query: {
          bot: number;
          /** @description Without it nothing changes: the answer says what would */
          apply?: string;
          /** @description Routes that the file does not name go */
          prune?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/yaml": string;
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hub: string;
              isNew: boolean;
              applied: boolean;
              policyChanges: boolean;
              add: {
                chat: number;
                thread: number;
              }[];
              change: {
                chat: number;
                thread: number;
              }[];
              /** @description In the hub and not in the file; they stay unless `prune=true` */
              remove: {
                chat: number;
                thread: number;
              }[];
              same: number;
              /** @description The bot is not there, or nobody has started it: no routes are made for them */
              unknownChats: number[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/map": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who feeds whom: hubs with their liveliest routes, and what was said lately */
    get: {
      parameters: {
        query?: {
          bot?: number;
          hub?: number;
          /** @description Part of a chat's title or id */
          search?: string;
          /** @description All routes of this chat */
          chat?: number;
          /** @description Routes of each hub */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hubs: {
                id: number;
                bot: number;
                name: string;
                pausedAt: string | null;
                isLounge: boolean;
                sources: number;
                destinations: number;
                /** @description Routes that were found; those beyond `limit` are not given */
                found: number;
                postsHour: number;
                /** @description Since midnight, UTC */
                postsToday: number;
                postsDay: number;
              }[];
              routes: {
                hub: number;
                bot: number;
                chat: number;
                thread: number;
                title: string | null;
                type: ("private" | "group" | "supergroup" | "channel") | null;
                /** @enum {string} */
                as: "both" | "source" | "destination" | "none";
                /** @description The chat takes part at all */
                isConnected: boolean;
                /** @description The chat lets itself be heard */
                sendsOut: boolean;
                /** @description The chat wants to hear */
                takesIn: boolean;
                /** @description It filters or changes what is said there */
                changesOut: boolean;
                /** @description It filters or changes what is heard there */
                changesIn: boolean;
                /** @description Said there, into this hub */
                postsHour: number;
                postsDay: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A hub */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @description What differs from the default */
              policy: {
                [key: string]: unknown;
              };
              pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              sources: number;
              /** @description Chats and topics that hear it */
              destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Remove a hub with all its routes */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": unknown;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Rename a hub, or change its policy: fields that are not given stay */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            name?: string;
            policy?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @description What differs from the default */
              policy: {
                [key: string]: unknown;
              };
              pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              sources: number;
              /** @description Chats and topics that hear it */
              destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/hubs/{id}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A hub with its routes as YAML */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/{id}/figures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a hub is doing at this moment */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Those that take part, by type */
              chats: {
                [key: string]: number;
              };
              postsToday: number;
              /** @description Posts that have not reached every chat */
              onTheirWay: number;
              /** @description Calls that the sender was asked for and has not ended */
              waitingCalls: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/{id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send nothing more; what is said waits */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @description What differs from the default */
              policy: {
                [key: string]: unknown;
              };
              pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              sources: number;
              /** @description Chats and topics that hear it */
              destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/hubs/{id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Go on sending */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              /** @description What differs from the default */
              policy: {
                [key: string]: unknown;
              };
              pausedAt: string | null;
              /** @description Chats and topics that speak into it */
              sources: number;
              /** @description Chats and topics that hear it */
              destinations: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/journeys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Journeys that have a step which matches, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description update_id, or <bot>:<update_id> */
          update?: string;
          /** @description Of an event, a call or a command: any step of a journey */
          id?: string;
          bot?: number;
          chat?: number;
          person?: number;
          /** @description Of an event, such as sender.call.finished.v1 */
          type?: string;
          /** @description The service that told it */
          source?: string;
          /** @description Of an update its kind, of a call its method */
          kind?: string;
          /** @description Of the end of a call: ok, or how it failed */
          outcome?: string;
          /** @description true: journeys with a call that failed, expired or has an unknown fate */
          failed?: string;
          since?: string;
          until?: string;
          /** @description `next` of the page before */
          cursor?: string;
          /** @description Rows of a page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              journeys: {
                /** @description For /api/journeys/:id */
                id: string;
                /**
                 * Format: date-time
                 * @description When it began, as far as that is known
                 */
                at: string;
                type: string;
                kind: string | null;
                source: string;
                owner: string | null;
                bot: number | null;
                chat: number | null;
                person: number | null;
                /** @description The step that matches */
                found: {
                  event: string;
                  type: string;
                  /** Format: date-time */
                  at: string;
                };
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/journeys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A whole journey: every step behind its cause, with the times between, and what is missing */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              /** Format: date-time */
              beganAt: string;
              /** @description From the first step to the last */
              tookMs: number;
              /** @description It has more steps than are shown */
              isCut: boolean;
              steps: {
                event: string;
                cause: string;
                /** @description 0: it began the journey; each step stands behind its cause */
                depth: number;
                /** Format: date-time */
                at: string;
                /** @description Since its cause */
                afterMs: number;
                /** @description Since the journey began */
                sinceBeginMs: number;
                type: string;
                /** @description The service that told it */
                source: string;
                /** @description Of an update its kind, of a call its method */
                kind: string | null;
                /** @description The service that is to handle it, or that has asked */
                owner: string | null;
                bot: number | null;
                chat: number | null;
                person: number | null;
                call: string | null;
                /** @description Of the end of a call: ok, or how it failed */
                outcome: string | null;
              }[];
              /** @description How long each took from causes to what it told, waiting included; the slowest first */
              services: {
                service: string;
                steps: number;
                /** @description Milliseconds */
                totalMs: number;
                /** @description Milliseconds */
                longestMs: number;
              }[];
              /** @description What should be there */
              missing: {
                /**
                 * @description result: a call has not ended; cause: why this step was is not known, or not shown
                 * @enum {string}
                 */
                what: "result" | "cause";
                event: string;
                /** @description A pause keeps the call back */
                isParked: boolean;
                /** @description Milliseconds */
                sinceMs: number;
              }[];
              /** @description Its dead letters, the newest first */
              letters: {
                id: number;
                /**
                 * Format: date-time
                 * @description When it was put aside
                 */
                at: string;
                /** @description The service that gave up */
                service: string;
                reason: string;
                /** @enum {string} */
                state: "open" | "replayed" | "dropped";
                /** @description Null for a body that never became an event */
                stream: string | null;
                type: string | null;
                /** @description The event's id */
                event: string | null;
                /** @description For /api/journeys */
                journey: string | null;
                bot: number | null;
                chat: number | null;
                person: number | null;
                bytes: number;
                replays: number;
                changedBy: string | null;
                changedAt: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** API keys, without their secrets */
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              keys: {
                id: string;
                name: string;
                /** @description Who may write may also read */
                scopes: (
                  | "bots:read"
                  | "bots:write"
                  | "chats:read"
                  | "chats:write"
                  | "people:read"
                  | "people:write"
                  | "commands:read"
                  | "commands:write"
                  | "tasks:read"
                  | "tasks:write"
                  | "broadcasts:read"
                  | "broadcasts:write"
                  | "dead-letters:read"
                  | "dead-letters:write"
                  | "journeys:read"
                  | "journeys:write"
                  | "send:read"
                  | "send:write"
                  | "queues:read"
                  | "queues:write"
                  | "hubs:read"
                  | "hubs:write"
                  | "moderation:read"
                  | "moderation:write"
                  | "feedback:read"
                  | "feedback:write"
                  | "keys:read"
                  | "keys:write"
                )[];
                /** @description Of these bots alone; null: of all */
                bots: number[] | null;
                madeBy: string;
                /** Format: date-time */
                madeAt: string;
                rotatedAt: string | null;
                expiresAt: string | null;
                /** @description Until then the secret before the last rotation is taken too */
                formerUntil: string | null;
                /** @description When it was last used with the control plane, about to the minute */
                usedAt: string | null;
              }[];
              /** @description The next page's `after` */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Make an API key */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            name: string;
            /** @description None that the key used here does not have */
            scopes: (
              | "bots:read"
              | "bots:write"
              | "chats:read"
              | "chats:write"
              | "people:read"
              | "people:write"
              | "commands:read"
              | "commands:write"
              | "tasks:read"
              | "tasks:write"
              | "broadcasts:read"
              | "broadcasts:write"
              | "dead-letters:read"
              | "dead-letters:write"
              | "journeys:read"
              | "journeys:write"
              | "send:read"
              | "send:write"
              | "queues:read"
              | "queues:write"
              | "hubs:read"
              | "hubs:write"
              | "moderation:read"
              | "moderation:write"
              | "feedback:read"
              | "feedback:write"
              | "keys:read"
              | "keys:write"
            )[];
            /** @description Of these bots alone */
            bots?: number[];
            expiresAt?: unknown;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              name: string;
              /** @description Who may write may also read */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              bots: number[] | null;
              madeBy: string;
              /** Format: date-time */
              madeAt: string;
              rotatedAt: string | null;
              expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              usedAt: string | null;
              /** @description Shown this once: nobody keeps it */
              key: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An API key */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              name: string;
              /** @description Who may write may also read */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              bots: number[] | null;
              madeBy: string;
              /** Format: date-time */
              madeAt: string;
              rotatedAt: string | null;
              expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              usedAt: string | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** End a key, at once and for good */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/keys/{id}/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a key a new secret; the one before is taken for a while longer */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description So long both secrets are taken
             * @default 86400
             */
            graceSeconds?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              name: string;
              /** @description Who may write may also read */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              bots: number[] | null;
              madeBy: string;
              /** Format: date-time */
              madeAt: string;
              rotatedAt: string | null;
              expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              usedAt: string | null;
              /** @description Shown this once: nobody keeps it */
              key: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/authors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Authors by alias, its beginning, or id */
    get: {
      parameters: {
        query: {
          search: string;
          bot?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              authors: {
                bot: number;
                author: number;
                alias: string;
                /** Format: date-time */
                since: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/decisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was decided about authors, the newest first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          /** @description The person or channel it is about */
          author?: number;
          /** @description One or more kinds, with commas between them */
          kind?: string;
          /** @description The `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              decisions: {
                id: number;
                bot: number;
                /** @description Null: all hubs of the bot */
                hub: {
                  id: number;
                  name: string | null;
                } | null;
                /** @description The person, or the channel in whose name was spoken */
                author: number;
                alias: string | null;
                /** @enum {string} */
                kind:
                  | "mute"
                  | "unmute"
                  | "ban"
                  | "unban"
                  | "shadow"
                  | "unshadow"
                  | "warn"
                  | "forgive"
                  | "delete"
                  | "reveal";
                /** @description Of a mute or a warning: when it ends by itself */
                until: string | null;
                reason: string | null;
                /** @description `person:<id>`, `key:<id>`, `owner` or `master` */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description How many posts it took back */
                posts: number | null;
                report: number | null;
                undoneAt: string | null;
                /** @description Of its kind, and not undone; something newer may stand in the way */
                canUndo: boolean;
              }[];
              /** @description The next page's `before` */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Decide about an author, as the chat commands do */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json":
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                /** @description The report that led to it: it is closed with this decision */
                report?: number;
                /** @enum {string} */
                kind: "mute";
                /** @description For so long nothing of theirs is passed on */
                minutes: number;
              }
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                /** @description The report that led to it: it is closed with this decision */
                report?: number;
                /** @enum {string} */
                kind: "ban";
                /**
                 * @description Every copy of what they said in the last 48 hours is deleted; that cannot be undone
                 * @default true
                 */
                deletePosts?: boolean;
              }
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                /** @description The report that led to it: it is closed with this decision */
                report?: number;
                /** @enum {string} */
                kind: "unmute" | "unban" | "shadow" | "unshadow";
              }
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                report: number;
                /** @enum {string} */
                kind: "warn";
                hub: number;
              }
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                /** @description The report that led to it: it is closed with this decision */
                report?: number;
                /** @enum {string} */
                kind: "forgive";
                hub: number;
              }
            | {
                bot: number;
                /** @description By id, or by `alias` */
                author?: number;
                alias?: string;
                /** @description For those who moderate; the author is not told */
                reason?: string;
                report: number;
                /** @enum {string} */
                kind: "delete";
              };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              /** @description Null: all hubs of the bot */
              hub: {
                id: number;
                name: string | null;
              } | null;
              /** @description The person, or the channel in whose name was spoken */
              author: number;
              alias: string | null;
              /** @enum {string} */
              kind:
                | "mute"
                | "unmute"
                | "ban"
                | "unban"
                | "shadow"
                | "unshadow"
                | "warn"
                | "forgive"
                | "delete"
                | "reveal";
              /** @description Of a mute or a warning: when it ends by itself */
              until: string | null;
              reason: string | null;
              /** @description `person:<id>`, `key:<id>`, `owner` or `master` */
              by: string;
              /** Format: date-time */
              at: string;
              /** @description How many posts it took back */
              posts: number | null;
              report: number | null;
              undoneAt: string | null;
              /** @description Of its kind, and not undone; something newer may stand in the way */
              canUndo: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/decisions/{id}/undo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Undo a decision: the newest about its subject. What was deleted stays deleted */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The decision that undoes it */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              /** @description Null: all hubs of the bot */
              hub: {
                id: number;
                name: string | null;
              } | null;
              /** @description The person, or the channel in whose name was spoken */
              author: number;
              alias: string | null;
              /** @enum {string} */
              kind:
                | "mute"
                | "unmute"
                | "ban"
                | "unban"
                | "shadow"
                | "unshadow"
                | "warn"
                | "forgive"
                | "delete"
                | "reveal";
              /** @description Of a mute or a warning: when it ends by itself */
              until: string | null;
              reason: string | null;
              /** @description `person:<id>`, `key:<id>`, `owner` or `master` */
              by: string;
              /** Format: date-time */
              at: string;
              /** @description How many posts it took back */
              posts: number | null;
              report: number | null;
              undoneAt: string | null;
              /** @description Of its kind, and not undone; something newer may stand in the way */
              canUndo: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/lounges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hubs that are lounges, and how people stand there */
    get: {
      parameters: {
        query?: {
          hub?: number;
          order?: "karma" | "warnings" | "cooldown" | "spam";
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              lounges: {
                hub: number;
                bot: number;
                name: string;
              }[];
              members: {
                hub: {
                  id: number;
                  name: string;
                };
                bot: number;
                author: number;
                alias: string | null;
                karma: number;
                /** @description Those that are not forgotten yet */
                warnings: number;
                /** @description Null where there is none now */
                cooldownUntil: string | null;
                /** @description Spam points now */
                spam: number;
                /** @description From here on nothing goes out until it is less */
                spamLimit: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/people/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person in the hubs: aliases, mutes and bans, posts by hub, standing in lounges */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              names: {
                bot: number;
                alias: string;
                /** Format: date-time */
                since: string;
              }[];
              restrictions: {
                bot: number;
                author: number;
                alias: string | null;
                /** @enum {string} */
                kind: "mute" | "ban" | "shadow";
                /** @description Null: until it is lifted */
                until: string | null;
                /** Format: date-time */
                at: string;
                /** @description The person who decided it; null where it was done over HTTP by nobody */
                by: number | null;
                /** @description The author was told */
                isTold: boolean;
              }[];
              /** @description As far back as posts are kept */
              posts: {
                bot: number;
                hub: {
                  id: number;
                  name: string | null;
                };
                posts: number;
                takenBack: number;
              }[];
              lounges: {
                hub: {
                  id: number;
                  name: string;
                };
                bot: number;
                author: number;
                alias: string | null;
                karma: number;
                /** @description Those that are not forgotten yet */
                warnings: number;
                /** @description Null where there is none now */
                cooldownUntil: string | null;
                /** @description Spam points now */
                spam: number;
                /** @description From here on nothing goes out until it is less */
                spamLimit: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people have reported with `/report`, the newest first; not what was said */
    get: {
      parameters: {
        query?: {
          bot?: number;
          state?: "open" | "acted" | "dismissed";
          /** @description The `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              reports: {
                id: number;
                bot: number;
                post: number;
                /** Format: date-time */
                saidAt: string;
                /** @description Who said it; null once they are forgotten */
                author: number | null;
                alias: string | null;
                /** @description The chat in which it was reported */
                seenIn: number;
                saidIn: {
                  chat: number;
                  title: string | null;
                } | null;
                /** @description What kind of message it is; null once the post is forgotten */
                content: string | null;
                isDeleted: boolean;
                reporter: number | null;
                reason: string | null;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                state: "open" | "acted" | "dismissed";
                decidedAt: string | null;
                decidedBy: string | null;
                decision: number | null;
              }[];
              /** @description How many wait for a decision */
              open: number;
              /** @description The next page's `before` */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/reports/{id}/dismiss": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nothing is wrong with it: all open reports of the post are closed */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              post: number;
              /** Format: date-time */
              saidAt: string;
              /** @description Who said it; null once they are forgotten */
              author: number | null;
              alias: string | null;
              /** @description The chat in which it was reported */
              seenIn: number;
              saidIn: {
                chat: number;
                title: string | null;
              } | null;
              /** @description What kind of message it is; null once the post is forgotten */
              content: string | null;
              isDeleted: boolean;
              reporter: number | null;
              reason: string | null;
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              state: "open" | "acted" | "dismissed";
              decidedAt: string | null;
              decidedBy: string | null;
              decision: number | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/reports/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** It waits for a decision again; what was decided stays */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              post: number;
              /** Format: date-time */
              saidAt: string;
              /** @description Who said it; null once they are forgotten */
              author: number | null;
              alias: string | null;
              /** @description The chat in which it was reported */
              seenIn: number;
              saidIn: {
                chat: number;
                title: string | null;
              } | null;
              /** @description What kind of message it is; null once the post is forgotten */
              content: string | null;
              isDeleted: boolean;
              reporter: number | null;
              reason: string | null;
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              state: "open" | "acted" | "dismissed";
              decidedAt: string | null;
              decidedBy: string | null;
              decision: number | null;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/reports/{id}/reveal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What was said; that it was read is remembered among the decisions */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description All that is written in it */
              text: string;
              content: string;
              /** @description Of an album: how many */
              items: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/moderation/restrictions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose words are not passed on now: those whose time is nearly over first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          kind?: "mute" | "ban" | "shadow";
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              restrictions: {
                bot: number;
                author: number;
                alias: string | null;
                /** @enum {string} */
                kind: "mute" | "ban" | "shadow";
                /** @description Null: until it is lifted */
                until: string | null;
                /** Format: date-time */
                at: string;
                /** @description The person who decided it; null where it was done over HTTP by nobody */
                by: number | null;
                /** @description The author was told */
                isTold: boolean;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People, those seen last first */
    get: {
      parameters: {
        query?: {
          /** @description Part of a name, the beginning of @username or of an id */
          search?: string;
          scope?: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
          /** @description true: only who is banned, as `scope=banned` */
          banned?: string;
          /** @description Seen with this bot, or holding a scope there */
          bot?: number;
          seenSince?: unknown;
          isBot?: string;
          /** @description Only these, of `1,2,3`; those nobody knows are left out */
          ids?: string;
          after?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              people: {
                id: number;
                /** @description Null of somebody who was never seen, or whose data was erased */
                firstName: string | null;
                lastName: string | null;
                username: string | null;
                language: string | null;
                isBot: boolean;
                isPremium: boolean;
                firstSeenAt: string | null;
                lastSeenAt: string | null;
                scopes: {
                  /** @enum {string} */
                  scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                  /** @description With this bot alone; null: with every bot */
                  bot: number | null;
                  /** @description Who gave it, as in the audit log */
                  by: string;
                  /** Format: date-time */
                  at: string;
                  /** @description When it ends by itself; null: until it is taken */
                  until: string | null;
                  reason: string | null;
                }[];
              }[];
              /** @description The next page's `after`; absent on the last */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scopes from a CSV with the columns id and state; nothing is ever taken */
    post: {
      parameters: {
        query?: {
          /** @description Without it nothing changes: the answer says what would */
          apply?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "text/csv": string;
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              applied: boolean;
              given: number;
              problems: number;
              lines: {
                /** @description The first one, with the names of the columns, is 1 */
                line: number;
                id?: number;
                /** @description What is given, or would be; what they hold already is left out */
                give: ("admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned")[];
                problem?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/list.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All people that fit the filters as a table, in which nothing is a formula */
    get: {
      parameters: {
        query?: {
          /** @description Part of a name, the beginning of @username or of an id */
          search?: string;
          scope?: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
          /** @description true: only who is banned, as `scope=banned` */
          banned?: string;
          /** @description Seen with this bot, or holding a scope there */
          bot?: number;
          seenSince?: unknown;
          isBot?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/csv": string;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Null of somebody who was never seen, or whose data was erased */
              firstName: string | null;
              lastName: string | null;
              username: string | null;
              language: string | null;
              isBot: boolean;
              isPremium: boolean;
              firstSeenAt: string | null;
              lastSeenAt: string | null;
              scopes: {
                /** @enum {string} */
                scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                bot: number | null;
                /** @description Who gave it, as in the audit log */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description When it ends by itself; null: until it is taken */
                until: string | null;
                reason: string | null;
              }[];
              /** @description Groups and channels they are known to be in, at most 100; Telegram does not list them */
              memberships: {
                bot: number;
                chat: number;
                type: string;
                title: string | null;
                status: string;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                lastSeenAt: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/ban": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take nothing from somebody any more, payments apart */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description With this bot alone; absent: with every bot */
            bot?: number;
            /** @description When it ends by itself; absent: until it is taken */
            until?: unknown;
            reason?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Null of somebody who was never seen, or whose data was erased */
              firstName: string | null;
              lastName: string | null;
              username: string | null;
              language: string | null;
              isBot: boolean;
              isPremium: boolean;
              firstSeenAt: string | null;
              lastSeenAt: string | null;
              scopes: {
                /** @enum {string} */
                scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                bot: number | null;
                /** @description Who gave it, as in the audit log */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description When it ends by itself; null: until it is taken */
                until: string | null;
                reason: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/browsers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a person is signed in to the dashboard, the newest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              browsers: {
                id: string;
                /** @description In words: `Firefox on Linux` */
                device: string;
                /** @enum {string} */
                via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
                /** Format: date-time */
                since: string;
                /**
                 * Format: date-time
                 * @description About to the minute
                 */
                lastSeenAt: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Sign a person out of the dashboard everywhere; they may come back with a new link */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              ended: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/erase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have all services forget somebody; scopes, bans, payments and the audit log stay */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: "export" | "erasure";
              person: number;
              /**
               * @description partial: a service has not answered within an hour
               * @enum {string}
               */
              status: "gathering" | "done" | "partial";
              /** Format: date-time */
              orderedAt: string;
              finishedAt: string | null;
              /** @description Services that have not answered */
              missing: string[];
              /** @description Of an erasure: rows that are gone or know them no more */
              rows: number;
              /** @description Of an export: by service; kept for a day */
              data: {
                [key: string]: unknown[];
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gather from all services what is kept of somebody */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: "export" | "erasure";
              person: number;
              /**
               * @description partial: a service has not answered within an hour
               * @enum {string}
               */
              status: "gathering" | "done" | "partial";
              /** Format: date-time */
              orderedAt: string;
              finishedAt: string | null;
              /** @description Services that have not answered */
              missing: string[];
              /** @description Of an erasure: rows that are gone or know them no more */
              rows: number;
              /** @description Of an export: by service; kept for a day */
              data: {
                [key: string]: unknown[];
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was changed about a person, the newest first */
    get: {
      parameters: {
        query?: {
          before?: number;
          limit?: number;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              entries: {
                id: number;
                /** Format: date-time */
                at: string;
                actor: string;
                action: string;
                subject: string;
                bot: number | null;
                details: {
                  [key: string]: unknown;
                };
              }[];
              /** @description As `before` */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Exports and erasures of somebody, the newest first
     * @description What was gathered is in each order's own answer.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              orders: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "export" | "erasure";
                person: number;
                /**
                 * @description partial: a service has not answered within an hour
                 * @enum {string}
                 */
                status: "gathering" | "done" | "partial";
                /** Format: date-time */
                orderedAt: string;
                finishedAt: string | null;
                /** @description Services that have not answered */
                missing: string[];
                /** @description Of an erasure: rows that are gone or know them no more */
                rows: number;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/orders/{order}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where an export or an erasure is, and what was gathered */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
          order: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: "export" | "erasure";
              person: number;
              /**
               * @description partial: a service has not answered within an hour
               * @enum {string}
               */
              status: "gathering" | "done" | "partial";
              /** Format: date-time */
              orderedAt: string;
              finishedAt: string | null;
              /** @description Services that have not answered */
              missing: string[];
              /** @description Of an erasure: rows that are gone or know them no more */
              rows: number;
              /** @description Of an export: by service; kept for a day */
              data: {
                [key: string]: unknown[];
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/scopes/{scope}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give somebody a scope, also before they have come */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
          scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description With this bot alone; absent: with every bot */
            bot?: number;
            /** @description When it ends by itself; absent: until it is taken */
            until?: unknown;
            reason?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Null of somebody who was never seen, or whose data was erased */
              firstName: string | null;
              lastName: string | null;
              username: string | null;
              language: string | null;
              isBot: boolean;
              isPremium: boolean;
              firstSeenAt: string | null;
              lastSeenAt: string | null;
              scopes: {
                /** @enum {string} */
                scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                bot: number | null;
                /** @description Who gave it, as in the audit log */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description When it ends by itself; null: until it is taken */
                until: string | null;
                reason: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    /** Take a scope from somebody */
    delete: {
      parameters: {
        query?: {
          bot?: number;
        };
        header?: never;
        path: {
          id: number;
          scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Null of somebody who was never seen, or whose data was erased */
              firstName: string | null;
              lastName: string | null;
              username: string | null;
              language: string | null;
              isBot: boolean;
              isPremium: boolean;
              firstSeenAt: string | null;
              lastSeenAt: string | null;
              scopes: {
                /** @enum {string} */
                scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                bot: number | null;
                /** @description Who gave it, as in the audit log */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description When it ends by itself; null: until it is taken */
                until: string | null;
                reason: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/people/{id}/unban": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lift a ban */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description With this bot alone; absent: with every bot */
            bot?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              /** @description Null of somebody who was never seen, or whose data was erased */
              firstName: string | null;
              lastName: string | null;
              username: string | null;
              language: string | null;
              isBot: boolean;
              isPremium: boolean;
              firstSeenAt: string | null;
              lastSeenAt: string | null;
              scopes: {
                /** @enum {string} */
                scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                bot: number | null;
                /** @description Who gave it, as in the audit log */
                by: string;
                /** Format: date-time */
                at: string;
                /** @description When it ends by itself; null: until it is taken */
                until: string | null;
                reason: string | null;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits, by bot and lane */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              bots: {
                bot: number;
                /** @description Those with something in them, the highest first */
                lanes: {
                  /** @enum {string} */
                  lane: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
                  /** @description In a sender's hands; more may wait in the stream */
                  waiting: number;
                  underWay: number;
                  /** @description Kept back by a pause */
                  parked: number;
                }[];
                /** @description Chats that Telegram told to wait, or that are left alone for a while */
                heldChats: number;
                /** @description What it may send now; null: as much as it likes */
                perSecond: number | null;
                /** @description Telegram does not accept its token, or not at this server: its calls are parked */
                stopped?: {
                  /** @enum {string} */
                  class:
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
                  description: string;
                  /** Format: date-time */
                  since: string;
                };
              }[];
              /** @description Of the jobs that are or were paid for, in the last 30 days */
              budgets: {
                bot: number;
                job: string;
                stars: number;
                /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
                spentStars: number;
                /** @enum {string} */
                state: "open" | "spent" | "refused";
                /** @description Telegram's text, where it refused */
                reason?: string;
              }[];
              /** @description Those that are alive */
              senders: {
                /** Format: uuid */
                id: string;
                shards: string[];
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues/budgets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What jobs may cost, and have cost */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              budgets: {
                bot: number;
                job: string;
                stars: number;
                /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
                spentStars: number;
                /** @enum {string} */
                state: "open" | "spent" | "refused";
                /** @description Telegram's text, where it refused */
                reason?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Pay for a job above the free rate, up to so many Stars */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description Its calls in the bulk lane are paid for, above the free rate */
            job: string;
            /** @description In all, what was spent before included; 0: nothing is paid for any more */
            stars: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              bot: number;
              job: string;
              stars: number;
              /** @description At most, in tenths; what a sender has in hand counts until it gives it back */
              spentStars: number;
              /** @enum {string} */
              state: "open" | "spent" | "refused";
              /** @description Telegram's text, where it refused */
              reason?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues/budgets/estimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a job of so many messages takes and costs, and whether the bot has the Stars */
    get: {
      parameters: {
        query: {
          bot: number;
          messages: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description At the free rate, with nothing else to send */
              freeSeconds: number;
              /** @description Paid for */
              paidSeconds: number;
              /** @description At most: the budget with which all of it is paid for */
              stars: number;
              /** @description Stars the bot has */
              balance: number;
              /** @description Telegram wants this many on the balance */
              minimumBalance: number;
              /** @description The balance suffices, for the price and for Telegram */
              isEnough: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues/cancellations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End what was asked for until now of a job, chat, person or bot, and has not been sent */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            scope: {
              bot?: number;
              chat?: number;
              person?: number;
              job?: string;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** Format: uuid */
              id: string;
              scope: {
                bot?: number;
                chat?: number;
                person?: number;
                job?: string;
              };
              /** Format: date-time */
              createdAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues/pauses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The pauses in force, the oldest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              pauses: {
                /** Format: uuid */
                id: string;
                scope: {
                  bot?: number;
                  chat?: number;
                  person?: number;
                  job?: string;
                };
                reason?: string;
                /** Format: date-time */
                createdAt: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Send nothing of a job, chat, person or bot until the pause is lifted */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            scope: {
              bot?: number;
              chat?: number;
              person?: number;
              job?: string;
            };
            /** @description For the operators who see it */
            reason?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** Format: uuid */
              id: string;
              scope: {
                bot?: number;
                chat?: number;
                person?: number;
                job?: string;
              };
              reason?: string;
              /** Format: date-time */
              createdAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/queues/pauses/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Lift a pause: what it kept back goes on, in its order */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/routes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The routes of a hub, or of a chat */
    get: {
      parameters: {
        query?: {
          hub?: number;
          bot?: number;
          chat?: number;
          after?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              routes: {
                hub: number;
                bot: number;
                chat: number;
                thread: number;
                title: string | null;
                /** @enum {string} */
                as: "both" | "source" | "destination" | "none";
                policy: {
                  [key: string]: unknown;
                };
              }[];
              /** @description The next page's `after` */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/routes/dry-run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What filters and rewrites would have done with what was said lately; nothing is sent */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /**
             * @description What is said in the chat, or what it hears
             * @enum {string}
             */
            way: "out" | "in";
            /** @description Filters and rewrites of that way */
            policy: {
              filters?: {
                bots?: boolean;
                kinds?: {
                  allow?: (
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
                  deny?: (
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
                senders?: {
                  allow?: number[];
                  deny?: number[];
                };
                words?: {
                  allow?: string[];
                  deny?: string[];
                };
                patterns?: {
                  allow?: string[];
                  deny?: string[];
                };
                length?: {
                  min?: number;
                  max?: number;
                };
                maxFileBytes?: number;
              };
              rewrites?: {
                replace?: (
                  | {
                      word: string;
                      with: string;
                    }
                  | {
                      pattern: string;
                      with: string;
                    }
                )[];
                removeLinks?: boolean;
                removeNames?: boolean;
                header?: string;
                footer?: string;
              };
            };
            /** @description Only what this hub heard */
            hub?: number;
            /** @description The chat whose route it would be */
            chat?: number;
            /** @default 24 */
            hours?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The newest ones, at most 1000 */
              posts: number;
              passed: number;
              /** @description Of those that passed */
              changed: number;
              /** @description Those that would go nowhere, by the rule that keeps them */
              held: {
                [key: string]: number;
              };
              /** @description Of what would be held back or changed */
              samples: {
                post: number;
                /** Format: date-time */
                at: string;
                source: number;
                kind: string;
                before: string;
                /** @description Null where it would go nowhere */
                after: string | null;
                reason?: string;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/routes/{hub}/{chat}/{thread}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A route */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          hub: number;
          chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          thread: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hub: number;
              bot: number;
              chat: number;
              thread: number;
              title: string | null;
              /** @enum {string} */
              as: "both" | "source" | "destination" | "none";
              policy: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Make a route, or make it so */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          hub: number;
          chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          thread: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @default both
             * @enum {string}
             */
            as?: "both" | "source" | "destination" | "none";
            /** @default {} */
            policy?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hub: number;
              bot: number;
              chat: number;
              thread: number;
              title: string | null;
              /** @enum {string} */
              as: "both" | "source" | "destination" | "none";
              policy: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    post?: never;
    /** Remove a route */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          hub: number;
          chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          thread: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": unknown;
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Change a route: fields that are not given stay, also those of its policy */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          hub: number;
          chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          thread: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @enum {string} */
            as?: "both" | "source" | "destination" | "none";
            policy?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hub: number;
              bot: number;
              chat: number;
              thread: number;
              title: string | null;
              /** @enum {string} */
              as: "both" | "source" | "destination" | "none";
              policy: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/routes/{hub}/{chat}/{thread}/copy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Copy a route with its policy to another hub, chat or topic; what is not given stays the same */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          hub: number;
          chat: number;
          /** @description A forum's topic; 0 is the whole chat */
          thread: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            hub?: number;
            chat?: number;
            thread?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              hub: number;
              bot: number;
              chat: number;
              thread: number;
              title: string | null;
              /** @enum {string} */
              as: "both" | "source" | "destination" | "none";
              policy: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was asked for here, the newest first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          /** @description `next` of the page before */
          before?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              requests: {
                id: string;
                /** @enum {string} */
                status:
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
                outcome?:
                  | {
                      /** @enum {string} */
                      status: "ok";
                      result: unknown;
                      messageIds: number[];
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "failed";
                      /** @enum {string} */
                      class:
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
                      reaction:
                        | "chat-dead"
                        | "chat-paused"
                        | "chat-migrated"
                        | "dropped"
                        | "bot-stopped"
                        | "reconcile";
                      code?: number;
                      description: string;
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "expired";
                    }
                  | {
                      /** @enum {string} */
                      status: "unknown";
                      description: string;
                    }
                  | {
                      /** @enum {string} */
                      status: "superseded";
                    }
                  | {
                      /** @enum {string} */
                      status: "cancelled";
                    };
                /** @description Where a text took several messages: each of them, in order; the ids of all are in outcome */
                parts?: {
                  id: string;
                  /** @enum {string} */
                  status:
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
                  outcome?:
                    | {
                        /** @enum {string} */
                        status: "ok";
                        result: unknown;
                        messageIds: number[];
                        migratedTo?: number;
                      }
                    | {
                        /** @enum {string} */
                        status: "failed";
                        /** @enum {string} */
                        class:
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
                        reaction:
                          | "chat-dead"
                          | "chat-paused"
                          | "chat-migrated"
                          | "dropped"
                          | "bot-stopped"
                          | "reconcile";
                        code?: number;
                        description: string;
                        migratedTo?: number;
                      }
                    | {
                        /** @enum {string} */
                        status: "expired";
                      }
                    | {
                        /** @enum {string} */
                        status: "unknown";
                        description: string;
                      }
                    | {
                        /** @enum {string} */
                        status: "superseded";
                      }
                    | {
                        /** @enum {string} */
                        status: "cancelled";
                      };
                }[];
                bot: number | null;
                chat: number | null;
                method: string | null;
                /** @description Who asked: the name of an API key, or a person */
                by: string | null;
                /** Format: date-time */
                requested_at: string;
              }[];
              /**
               * Format: uuid
               * @description The next page's `before`; absent on the last one
               */
              next?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /**
     * Send a message, or make any call
     * @description A form (multipart/form-data) may bring files: its fields are named as here, those that are no text are JSON. A file stands for the field of its part's name, for that parameter of the method, or where parameters say attach://<part>.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          "idempotency-key"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description Where it goes; optional only for methods that speak into no chat */
            chat?: number;
            /**
             * @description Decides which of Telegram's limits apply; known by the id for people
             * @enum {string}
             */
            chat_type?: "private" | "group" | "supergroup" | "channel";
            /**
             * @default interactive
             * @enum {string}
             */
            lane?: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
            /** @description Calls of one job are paused and cancelled together */
            job?: string;
            /**
             * Format: date-time
             * @description Worthless afterwards; at most 48 h ahead, and that without it
             */
            expires_at?: string;
            /** @description The same key is one message, however often it is asked for; also as header Idempotency-Key */
            idempotency_key?: string;
            /** @description The message, or what stands below the file; where it is too long, the rest follows in more messages */
            text?: string;
            photo?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            video?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            animation?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            audio?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            document?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            voice?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            sticker?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            /** @description An album, in this order; the text stands below it. It has no keyboard: Telegram takes none */
            media?: {
              /** @enum {string} */
              type: "photo" | "video" | "audio" | "document";
              media:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Hidden until it is pressed: photos and videos alone */
              has_spoiler?: boolean;
            }[];
            /**
             * @description As in the Bot API; CommonMark is ordinary Markdown, which is read here
             * @enum {string}
             */
            parse_mode?: "HTML" | "Markdown" | "MarkdownV2" | "CommonMark";
            /** @description MessageEntity of the Bot API, in place of parse_mode */
            entities?: {
              [key: string]: unknown;
            }[];
            /** @description A keyboard of the Bot API */
            reply_markup?: {
              [key: string]: unknown;
            };
            /** @description Forum topic */
            message_thread_id?: number;
            disable_notification?: boolean;
            /** @description It cannot be forwarded or saved */
            protect_content?: boolean;
            /** @description ReplyParameters of the Bot API: what it answers */
            reply_parameters?: {
              [key: string]: unknown;
            };
            /** @description LinkPreviewOptions of the Bot API */
            link_preview_options?: {
              [key: string]: unknown;
            };
            /** @description Method of the Bot API, with params, in place of text and files */
            method?: string;
            params?: {
              [key: string]: unknown;
            };
          };
          "multipart/form-data": {
            bot: number;
            /** @description Where it goes; optional only for methods that speak into no chat */
            chat?: number;
            /**
             * @description Decides which of Telegram's limits apply; known by the id for people
             * @enum {string}
             */
            chat_type?: "private" | "group" | "supergroup" | "channel";
            /**
             * @default interactive
             * @enum {string}
             */
            lane?: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
            /** @description Calls of one job are paused and cancelled together */
            job?: string;
            /**
             * Format: date-time
             * @description Worthless afterwards; at most 48 h ahead, and that without it
             */
            expires_at?: string;
            /** @description The same key is one message, however often it is asked for; also as header Idempotency-Key */
            idempotency_key?: string;
            /** @description The message, or what stands below the file; where it is too long, the rest follows in more messages */
            text?: string;
            photo?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            video?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            animation?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            audio?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            document?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            voice?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            sticker?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            /** @description An album, in this order; the text stands below it. It has no keyboard: Telegram takes none */
            media?: {
              /** @enum {string} */
              type: "photo" | "video" | "audio" | "document";
              media:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Hidden until it is pressed: photos and videos alone */
              has_spoiler?: boolean;
            }[];
            /**
             * @description As in the Bot API; CommonMark is ordinary Markdown, which is read here
             * @enum {string}
             */
            parse_mode?: "HTML" | "Markdown" | "MarkdownV2" | "CommonMark";
            /** @description MessageEntity of the Bot API, in place of parse_mode */
            entities?: {
              [key: string]: unknown;
            }[];
            /** @description A keyboard of the Bot API */
            reply_markup?: {
              [key: string]: unknown;
            };
            /** @description Forum topic */
            message_thread_id?: number;
            disable_notification?: boolean;
            /** @description It cannot be forwarded or saved */
            protect_content?: boolean;
            /** @description ReplyParameters of the Bot API: what it answers */
            reply_parameters?: {
              [key: string]: unknown;
            };
            /** @description LinkPreviewOptions of the Bot API */
            link_preview_options?: {
              [key: string]: unknown;
            };
            /** @description Method of the Bot API, with params, in place of text and files */
            method?: string;
            params?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              /** @enum {string} */
              status:
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
              outcome?:
                | {
                    /** @enum {string} */
                    status: "ok";
                    result: unknown;
                    messageIds: number[];
                    migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    class:
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
                    reaction:
                      "chat-dead" | "chat-paused" | "chat-migrated" | "dropped" | "bot-stopped" | "reconcile";
                    code?: number;
                    description: string;
                    migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    status: "expired";
                  }
                | {
                    /** @enum {string} */
                    status: "unknown";
                    description: string;
                  }
                | {
                    /** @enum {string} */
                    status: "superseded";
                  }
                | {
                    /** @enum {string} */
                    status: "cancelled";
                  };
              /** @description Where a text took several messages: each of them, in order; the ids of all are in outcome */
              parts?: {
                id: string;
                /** @enum {string} */
                status:
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
                outcome?:
                  | {
                      /** @enum {string} */
                      status: "ok";
                      result: unknown;
                      messageIds: number[];
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "failed";
                      /** @enum {string} */
                      class:
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
                      reaction:
                        | "chat-dead"
                        | "chat-paused"
                        | "chat-migrated"
                        | "dropped"
                        | "bot-stopped"
                        | "reconcile";
                      code?: number;
                      description: string;
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "expired";
                    }
                  | {
                      /** @enum {string} */
                      status: "unknown";
                      description: string;
                    }
                  | {
                      /** @enum {string} */
                      status: "superseded";
                    }
                  | {
                      /** @enum {string} */
                      status: "cancelled";
                    };
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/send/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a file, to be named in messages
     * @description A form (multipart/form-data) with one file, named file. The answer stands where a message has a file; it is kept for some days (BLOB_KEEP_HOURS), and by Telegram once it was sent.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": {
            file: {
              /** @description Id of the file in the blob store: the SHA-256 of what it holds */
              blob: string;
              /** @description What people see as the file's name */
              fileName?: string;
              contentType?: string;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Id of the file in the blob store: the SHA-256 of what it holds */
              blob: string;
              /** @description What people see as the file's name */
              fileName?: string;
              contentType?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/send/limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How large files of a bot may be */
    get: {
      parameters: {
        query: {
          bot: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Of one file, whatever it is sent as */
              file_bytes: number;
              /** @description Of one that is sent as a photo */
              photo_bytes: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/send/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The calls that a message would become: nothing is kept or sent */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            /** @description Where it goes; optional only for methods that speak into no chat */
            chat?: number;
            /**
             * @description Decides which of Telegram's limits apply; known by the id for people
             * @enum {string}
             */
            chat_type?: "private" | "group" | "supergroup" | "channel";
            /**
             * @default interactive
             * @enum {string}
             */
            lane?: "control" | "interactive" | "moderation" | "relay" | "status" | "bulk";
            /** @description Calls of one job are paused and cancelled together */
            job?: string;
            /**
             * Format: date-time
             * @description Worthless afterwards; at most 48 h ahead, and that without it
             */
            expires_at?: string;
            /** @description The same key is one message, however often it is asked for; also as header Idempotency-Key */
            idempotency_key?: string;
            /** @description The message, or what stands below the file; where it is too long, the rest follows in more messages */
            text?: string;
            photo?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            video?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            animation?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            audio?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            document?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            voice?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            sticker?:
              | string
              | {
                  /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                  blob: string;
                  /** @description What people see as the file's name */
                  fileName?: string;
                  contentType?: string;
                };
            /** @description An album, in this order; the text stands below it. It has no keyboard: Telegram takes none */
            media?: {
              /** @enum {string} */
              type: "photo" | "video" | "audio" | "document";
              media:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    blob: string;
                    /** @description What people see as the file's name */
                    fileName?: string;
                    contentType?: string;
                  };
              /** @description Hidden until it is pressed: photos and videos alone */
              has_spoiler?: boolean;
            }[];
            /**
             * @description As in the Bot API; CommonMark is ordinary Markdown, which is read here
             * @enum {string}
             */
            parse_mode?: "HTML" | "Markdown" | "MarkdownV2" | "CommonMark";
            /** @description MessageEntity of the Bot API, in place of parse_mode */
            entities?: {
              [key: string]: unknown;
            }[];
            /** @description A keyboard of the Bot API */
            reply_markup?: {
              [key: string]: unknown;
            };
            /** @description Forum topic */
            message_thread_id?: number;
            disable_notification?: boolean;
            /** @description It cannot be forwarded or saved */
            protect_content?: boolean;
            /** @description ReplyParameters of the Bot API: what it answers */
            reply_parameters?: {
              [key: string]: unknown;
            };
            /** @description LinkPreviewOptions of the Bot API */
            link_preview_options?: {
              [key: string]: unknown;
            };
            /** @description Method of the Bot API, with params, in place of text and files */
            method?: string;
            params?: {
              [key: string]: unknown;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description In the order in which they would go; the formatting is read: entities stand for parse_mode */
              calls: {
                method: string;
                params: {
                  [key: string]: unknown;
                };
              }[];
              /** @description What would not come out as it was meant, each with its field */
              warnings: string[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/send/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of a call that was asked for here */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: string;
              /** @enum {string} */
              status:
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
              outcome?:
                | {
                    /** @enum {string} */
                    status: "ok";
                    result: unknown;
                    messageIds: number[];
                    migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    status: "failed";
                    /** @enum {string} */
                    class:
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
                    reaction:
                      "chat-dead" | "chat-paused" | "chat-migrated" | "dropped" | "bot-stopped" | "reconcile";
                    code?: number;
                    description: string;
                    migratedTo?: number;
                  }
                | {
                    /** @enum {string} */
                    status: "expired";
                  }
                | {
                    /** @enum {string} */
                    status: "unknown";
                    description: string;
                  }
                | {
                    /** @enum {string} */
                    status: "superseded";
                  }
                | {
                    /** @enum {string} */
                    status: "cancelled";
                  };
              /** @description Where a text took several messages: each of them, in order; the ids of all are in outcome */
              parts?: {
                id: string;
                /** @enum {string} */
                status:
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
                outcome?:
                  | {
                      /** @enum {string} */
                      status: "ok";
                      result: unknown;
                      messageIds: number[];
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "failed";
                      /** @enum {string} */
                      class:
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
                      reaction:
                        | "chat-dead"
                        | "chat-paused"
                        | "chat-migrated"
                        | "dropped"
                        | "bot-stopped"
                        | "reconcile";
                      code?: number;
                      description: string;
                      migratedTo?: number;
                    }
                  | {
                      /** @enum {string} */
                      status: "expired";
                    }
                  | {
                      /** @enum {string} */
                      status: "unknown";
                      description: string;
                    }
                  | {
                      /** @enum {string} */
                      status: "superseded";
                    }
                  | {
                      /** @enum {string} */
                      status: "cancelled";
                    };
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The processes that run, with their versions, health and settings
     * @description Needs `keys:read`. Of secrets it says whether they are set, of addresses no user and password.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Those that run, a few seconds after they came or went */
              processes: {
                /** @description Addresses without user and password; null: in the process itself */
                backends: {
                  database: string | null;
                  bus: string | null;
                  state: string | null;
                };
                settings: {
                  name: string;
                  meaning: string;
                  /** @description What holds where nothing is set */
                  defaultValue?: string;
                  /** @description What is set; of addresses without user and password */
                  value?: string;
                  isSet: boolean;
                  /** @description Its value is told to nobody */
                  isSecret: boolean;
                }[];
                /** Format: uuid */
                id: string;
                services: string[];
                version: string;
                node: string;
                host: string;
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                seenAt: string;
                health: {
                  name: string;
                  ok: boolean;
                  detail: string;
                }[];
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tasks, the newest first */
    get: {
      parameters: {
        query?: {
          bot?: number;
          kind?: string;
          on?: string;
          /** @description `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              tasks: {
                id: number;
                bot: number;
                name: string;
                kind: string;
                /** @description As its kind wants it: GET /api/tasks/kinds */
                config: {
                  [key: string]: unknown;
                };
                restart: {
                  /**
                   * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                   * @default on-failure
                   * @enum {string}
                   */
                  when: "always" | "on-failure" | "never";
                  /**
                   * @description In a row, with on-failure; then it is off
                   * @default 10
                   */
                  max_restarts: number;
                };
                /** @enum {string} */
                state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
                /**
                 * Format: date-time
                 * @description On, or off
                 */
                since: string;
                last_run_at: string | null;
                next_run_at: string | null;
                last_error: string | null;
                /** @description Of its life so far */
                restarts: number;
                runs: number;
                by: string;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                changed_at: string;
              }[];
              /** @description The next page's `before`; absent on the last one */
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    /** Make a task */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            bot: number;
            name: string;
            kind: string;
            /** @description As its kind wants it: GET /api/tasks/kinds */
            config: {
              [key: string]: unknown;
            };
            /** @default {} */
            restart?: {
              /**
               * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
               * @default on-failure
               * @enum {string}
               */
              when?: "always" | "on-failure" | "never";
              /**
               * @description In a row, with on-failure; then it is off
               * @default 10
               */
              max_restarts?: number;
            };
            /**
             * @description Also start it
             * @default false
             */
            start?: boolean;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/kinds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The kinds of tasks, and what each wants to know */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              kinds: {
                name: string;
                summary: string;
                /** @description JSON Schema */
                config: {
                  [key: string]: unknown;
                };
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/start-all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** All tasks start, or those of a bot */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description Of this bot alone */
            bot?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Tasks that were not so before */
              changed: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/stop-all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** All tasks stop, or those of a bot */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description Of this bot alone */
            bot?: number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Tasks that were not so before */
              changed: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A task and how it stands */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Remove a task and all it remembers */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Change a task, also while it is on */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            name?: string;
            /** @description All of it, in place of what was */
            config?: {
              [key: string]: unknown;
            };
            restart?: {
              /**
               * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
               * @default on-failure
               * @enum {string}
               */
              when?: "always" | "on-failure" | "never";
              /**
               * @description In a row, with on-failure; then it is off
               * @default 10
               */
              max_restarts?: number;
            };
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    trace?: never;
  };
  "/api/tasks/{id}/run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Run a task at once; then it goes on by its plan */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/{id}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest runs of a task; a hundred are kept */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before */
          before?: number;
          limit?: number;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              runs: {
                run: number;
                /** Format: date-time */
                started_at: string;
                ended_at: string | null;
                /** @description null: it is under way */
                end: ("ok" | "failed" | "lost" | "stopped") | null;
                error: string | null;
                notes: string[];
              }[];
              next?: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/{id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a task; one that is on stays as it is */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/tasks/{id}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop a task; a run in hand ends within seconds, and what it would have done is not done */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              id: number;
              bot: number;
              name: string;
              kind: string;
              /** @description As its kind wants it: GET /api/tasks/kinds */
              config: {
                [key: string]: unknown;
              };
              restart: {
                /**
                 * @description on-failure: it is tried again, with growing pauses; always: also for ever, and when it has ended by itself; never: a failure ends it
                 * @default on-failure
                 * @enum {string}
                 */
                when: "always" | "on-failure" | "never";
                /**
                 * @description In a row, with on-failure; then it is off
                 * @default 10
                 */
                max_restarts: number;
              };
              /** @enum {string} */
              state: "stopped" | "waiting" | "running" | "restarting" | "failed" | "ended";
              /**
               * Format: date-time
               * @description On, or off
               */
              since: string;
              last_run_at: string | null;
              next_run_at: string | null;
              last_error: string | null;
              /** @description Of its life so far */
              restarts: number;
              runs: number;
              by: string;
              /** Format: date-time */
              created_at: string;
              /** Format: date-time */
              changed_at: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/init-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with the data that Telegram hands a mini app
     * @description Taken once, within 5 minutes, and only of bots that administrators have added.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description `Telegram.WebApp.initData`, as it came */
            initData: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The owner of the platform, or a person of Telegram */
              who:
                | {
                    /** @enum {string} */
                    kind: "owner";
                  }
                | {
                    /** @enum {string} */
                    kind: "person";
                    id: number;
                    name: string;
                  };
              /** @description What they may do, with some bot at least */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description The bots they are bound to; null: none, they may with every bot */
              bots: number[] | null;
              /** @description Say it as `X-CSRF-Token` with each request that changes something */
              csrf: string;
              /** @enum {string} */
              via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description It ends then if it is not used before
               */
              idleEndsAt: string;
              /**
               * Format: date-time
               * @description It ends then, whatever happens
               */
              endsAt: string;
              /** @description Whether the owner has a password */
              hasPassword: boolean;
              /** @description The one they have chosen */
              language?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in by a link, which is used up
     * @description A link that a bot has sent has to be confirmed in its chat: the answer is 202 then.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            token: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              state: "signed-in";
              session: {
                /** @description The owner of the platform, or a person of Telegram */
                who:
                  | {
                      /** @enum {string} */
                      kind: "owner";
                    }
                  | {
                      /** @enum {string} */
                      kind: "person";
                      id: number;
                      name: string;
                    };
                /** @description What they may do, with some bot at least */
                scopes: (
                  | "bots:read"
                  | "bots:write"
                  | "chats:read"
                  | "chats:write"
                  | "people:read"
                  | "people:write"
                  | "commands:read"
                  | "commands:write"
                  | "tasks:read"
                  | "tasks:write"
                  | "broadcasts:read"
                  | "broadcasts:write"
                  | "dead-letters:read"
                  | "dead-letters:write"
                  | "journeys:read"
                  | "journeys:write"
                  | "send:read"
                  | "send:write"
                  | "queues:read"
                  | "queues:write"
                  | "hubs:read"
                  | "hubs:write"
                  | "moderation:read"
                  | "moderation:write"
                  | "feedback:read"
                  | "feedback:write"
                  | "keys:read"
                  | "keys:write"
                )[];
                /** @description The bots they are bound to; null: none, they may with every bot */
                bots: number[] | null;
                /** @description Say it as `X-CSRF-Token` with each request that changes something */
                csrf: string;
                /** @enum {string} */
                via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
                /** Format: date-time */
                startedAt: string;
                /**
                 * Format: date-time
                 * @description It ends then if it is not used before
                 */
                idleEndsAt: string;
                /**
                 * Format: date-time
                 * @description It ends then, whatever happens
                 */
                endsAt: string;
                /** @description Whether the owner has a password */
                hasPassword: boolean;
                /** @description The one they have chosen */
                language?: string;
              };
            };
          };
        };
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              state: "waiting";
              /** @description Ask with it at `/auth/pending`, every two seconds */
              pending: string;
              /** @description To be pressed in the chat that the link came from */
              number: number;
              /** Format: date-time */
              expiresAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link that signs in once, within 10 minutes
     * @description For whoever may do everything: with a key for the owner, else for oneself, in another browser.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Signs in whoever opens it first */
              url: string;
              /** Format: date-time */
              expiresAt: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/login-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with the data of Telegram's login widget
     * @description Taken once, within 5 minutes, and only of bots that administrators have added.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            id: number;
            auth_date: number;
            hash: string;
          } & {
            [key: string]: string | number;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The owner of the platform, or a person of Telegram */
              who:
                | {
                    /** @enum {string} */
                    kind: "owner";
                  }
                | {
                    /** @enum {string} */
                    kind: "person";
                    id: number;
                    name: string;
                  };
              /** @description What they may do, with some bot at least */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description The bots they are bound to; null: none, they may with every bot */
              bots: number[] | null;
              /** @description Say it as `X-CSRF-Token` with each request that changes something */
              csrf: string;
              /** @enum {string} */
              via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description It ends then if it is not used before
               */
              idleEndsAt: string;
              /**
               * Format: date-time
               * @description It ends then, whatever happens
               */
              endsAt: string;
              /** @description Whether the owner has a password */
              hasPassword: boolean;
              /** @description The one they have chosen */
              language?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one can sign in; needs no key */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Whether there is an owner's password */
              password: boolean;
              /** @description Usernames of bots that send a link: `/dashboard` */
              bots: string[];
              /** @description Whether this browser is already */
              isSignedIn: boolean;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set or change the owner's password; the owner's other browsers are signed out
     * @description For whoever may do everything.
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description The new one */
            password: string;
            /** @description Needed where there is one already, save with a key, or within 10 minutes of signing in by a link */
            current?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    /** Sign in as the owner, with the password */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            password: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The owner of the platform, or a person of Telegram */
              who:
                | {
                    /** @enum {string} */
                    kind: "owner";
                  }
                | {
                    /** @enum {string} */
                    kind: "person";
                    id: number;
                    name: string;
                  };
              /** @description What they may do, with some bot at least */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description The bots they are bound to; null: none, they may with every bot */
              bots: number[] | null;
              /** @description Say it as `X-CSRF-Token` with each request that changes something */
              csrf: string;
              /** @enum {string} */
              via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description It ends then if it is not used before
               */
              idleEndsAt: string;
              /**
               * Format: date-time
               * @description It ends then, whatever happens
               */
              endsAt: string;
              /** @description Whether the owner has a password */
              hasPassword: boolean;
              /** @description The one they have chosen */
              language?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether the number was pressed: if so, signed in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            pending: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json":
              | {
                  /** @enum {string} */
                  state: "signed-in";
                  session: {
                    /** @description The owner of the platform, or a person of Telegram */
                    who:
                      | {
                          /** @enum {string} */
                          kind: "owner";
                        }
                      | {
                          /** @enum {string} */
                          kind: "person";
                          id: number;
                          name: string;
                        };
                    /** @description What they may do, with some bot at least */
                    scopes: (
                      | "bots:read"
                      | "bots:write"
                      | "chats:read"
                      | "chats:write"
                      | "people:read"
                      | "people:write"
                      | "commands:read"
                      | "commands:write"
                      | "tasks:read"
                      | "tasks:write"
                      | "broadcasts:read"
                      | "broadcasts:write"
                      | "dead-letters:read"
                      | "dead-letters:write"
                      | "journeys:read"
                      | "journeys:write"
                      | "send:read"
                      | "send:write"
                      | "queues:read"
                      | "queues:write"
                      | "hubs:read"
                      | "hubs:write"
                      | "moderation:read"
                      | "moderation:write"
                      | "feedback:read"
                      | "feedback:write"
                      | "keys:read"
                      | "keys:write"
                    )[];
                    /** @description The bots they are bound to; null: none, they may with every bot */
                    bots: number[] | null;
                    /** @description Say it as `X-CSRF-Token` with each request that changes something */
                    csrf: string;
                    /** @enum {string} */
                    via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
                    /** Format: date-time */
                    startedAt: string;
                    /**
                     * Format: date-time
                     * @description It ends then if it is not used before
                     */
                    idleEndsAt: string;
                    /**
                     * Format: date-time
                     * @description It ends then, whatever happens
                     */
                    endsAt: string;
                    /** @description Whether the owner has a password */
                    hasPassword: boolean;
                    /** @description The one they have chosen */
                    language?: string;
                  };
                }
              | {
                  /** @enum {string} */
                  state: "waiting";
                };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is signed in with this browser, and what they may do
     * @description 401 where nobody is. What somebody may do is looked up at each request.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description The owner of the platform, or a person of Telegram */
              who:
                | {
                    /** @enum {string} */
                    kind: "owner";
                  }
                | {
                    /** @enum {string} */
                    kind: "person";
                    id: number;
                    name: string;
                  };
              /** @description What they may do, with some bot at least */
              scopes: (
                | "bots:read"
                | "bots:write"
                | "chats:read"
                | "chats:write"
                | "people:read"
                | "people:write"
                | "commands:read"
                | "commands:write"
                | "tasks:read"
                | "tasks:write"
                | "broadcasts:read"
                | "broadcasts:write"
                | "dead-letters:read"
                | "dead-letters:write"
                | "journeys:read"
                | "journeys:write"
                | "send:read"
                | "send:write"
                | "queues:read"
                | "queues:write"
                | "hubs:read"
                | "hubs:write"
                | "moderation:read"
                | "moderation:write"
                | "feedback:read"
                | "feedback:write"
                | "keys:read"
                | "keys:write"
              )[];
              /** @description The bots they are bound to; null: none, they may with every bot */
              bots: number[] | null;
              /** @description Say it as `X-CSRF-Token` with each request that changes something */
              csrf: string;
              /** @enum {string} */
              via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
              /** Format: date-time */
              startedAt: string;
              /**
               * Format: date-time
               * @description It ends then if it is not used before
               */
              idleEndsAt: string;
              /**
               * Format: date-time
               * @description It ends then, whatever happens
               */
              endsAt: string;
              /** @description Whether the owner has a password */
              hasPassword: boolean;
              /** @description The one they have chosen */
              language?: string;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The browsers in which one is signed in, the newest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              sessions: {
                id: string;
                /** @description In words: `Firefox on Linux` */
                device: string;
                address: string;
                /** @enum {string} */
                via: "link" | "telegram" | "mini-app" | "login-widget" | "password";
                /** Format: date-time */
                since: string;
                /**
                 * Format: date-time
                 * @description About to the minute
                 */
                lastSeenAt: string;
                /** Format: date-time */
                endsAt: string;
                /** @description The one that asks */
                isCurrent: boolean;
              }[];
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out in another browser */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/sign-out": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/sign-out-everywhere": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out in all browsers, this one included */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description So many browsers */
              ended: number;
            };
          };
        };
        /** @description It did not work: 400 and 422 name what is wrong, 401 and 403 are about the key, 429 says when to try again */
        default: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An error, RFC 9457 */
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description One sentence: what is wrong */
      detail?: string;
      /** @description Each field that is wrong */
      errors?: {
        field: string;
        message: string;
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

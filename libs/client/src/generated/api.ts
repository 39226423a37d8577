// Generated from the routes of all services by `npm run docs`.

export interface paths {
  readonly "/api/bots": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The bots, by id */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly after?: number;
          readonly limit?: number;
          /** @description Also those that were removed */
          readonly removed?: string;
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
              readonly bots: readonly {
                readonly id: number;
                /** @description Without the @; empty until Telegram has told us */
                readonly username: string;
                readonly name: string;
                /** @enum {string} */
                readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
                readonly faults: readonly {
                  readonly code: string;
                  /** @description Telegram's words, a URL, names, a number */
                  readonly detail: string;
                  /** @description What is wrong and what helps, in words */
                  readonly text: string;
                }[];
                /**
                 * @description How its updates come
                 * @enum {string}
                 */
                readonly mode: "polling" | "webhook";
                /** @description Off: no updates are taken, nothing is sent */
                readonly isOn: boolean;
                readonly features: readonly (
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
                readonly home:
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
                readonly defaults: {
                  readonly [key: string]:
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
                readonly commandPrefix: string | null;
                readonly apiRoot: string | null;
                /** @description All chats together */
                readonly messagesPerSecond: number | null;
                /** @description How long its archive keeps messages */
                readonly keepDays: number;
                /** @description Whether the archive keeps what people write */
                readonly keepsContent: boolean;
                /** @description People may make bots of their own with it: /newbot */
                readonly allowsManaged: boolean;
                /** @description Of a managed bot: the person who made it */
                readonly owner: number | null;
                /** @description Of a managed bot: the bot with which it was made */
                readonly manager: number | null;
                /** @description Also as ETag: give it as If-Match with a change */
                readonly revision: number;
                /** Format: date-time */
                readonly addedAt: string;
                /** Format: date-time */
                readonly changedAt: string;
                /** @description When Telegram was asked about it last */
                readonly checkedAt: string | null;
                readonly removedAt: string | null;
              }[];
              /** @description The next page's `after`; absent on the last */
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
    /** Add a bot by its token */
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
            readonly token: string;
            /**
             * @description How its updates come
             * @enum {string}
             */
            readonly mode?: "polling" | "webhook";
            /** @description Off: no updates are taken, nothing is sent */
            readonly isOn?: boolean;
            /** @description The services that people get */
            readonly features?: readonly (
              "distributor" | "matchmaker" | "llm" | "media-worker" | "torrent-api" | "newsletter" | "billing"
            )[];
            /**
             * @description Answers /start and /help: a feature, or admin with a menu of all
             * @enum {string}
             */
            readonly home?:
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
            readonly defaults?: {
              readonly [key: string]:
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
            readonly commandPrefix?: string | null;
            /** @description A Bot API server of its own */
            readonly apiRoot?: string | null;
            /** @description All chats together */
            readonly messagesPerSecond?: number | null;
            /** @description How long its archive keeps messages */
            readonly keepDays?: number;
            /** @description Whether the archive keeps what people write */
            readonly keepsContent?: boolean;
            /** @description People may make bots of their own with it: /newbot */
            readonly allowsManaged?: boolean;
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
  readonly "/api/bots/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A bot */
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
    /** Remove a bot; it can be restored */
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
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
    readonly options?: never;
    readonly head?: never;
    /** Change a bot; what is not named stays */
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: {
          readonly "if-match"?: string;
        };
        readonly path: {
          readonly id: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /**
             * @description How its updates come
             * @enum {string}
             */
            readonly mode?: "polling" | "webhook";
            /** @description Off: no updates are taken, nothing is sent */
            readonly isOn?: boolean;
            /** @description The services that people get */
            readonly features?: readonly (
              "distributor" | "matchmaker" | "llm" | "media-worker" | "torrent-api" | "newsletter" | "billing"
            )[];
            /**
             * @description Answers /start and /help: a feature, or admin with a menu of all
             * @enum {string}
             */
            readonly home?:
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
            readonly defaults?: {
              readonly [key: string]:
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
            readonly commandPrefix?: string | null;
            /** @description A Bot API server of its own */
            readonly apiRoot?: string | null;
            /** @description All chats together */
            readonly messagesPerSecond?: number | null;
            /** @description How long its archive keeps messages */
            readonly keepDays?: number;
            /** @description Whether the archive keeps what people write */
            readonly keepsContent?: boolean;
            /** @description People may make bots of their own with it: /newbot */
            readonly allowsManaged?: boolean;
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
  readonly "/api/bots/{id}/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Bring a removed bot back */
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
  readonly "/api/bots/{id}/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How a bot is doing */
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /** @description Updates that wait at Telegram, as it said last */
              readonly pending: number | null;
              /** @description Chats it is in, by type */
              readonly chats: {
                readonly [key: string]: number;
              };
              readonly checkedAt: string | null;
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
  readonly "/api/bots/{id}/token": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Give a bot its new token */
    readonly put: {
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
            /** @description Of the same bot */
            readonly token: string;
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
              /** @description Without the @; empty until Telegram has told us */
              readonly username: string;
              readonly name: string;
              /** @enum {string} */
              readonly state: "removed" | "off" | "token-refused" | "new" | "faulty" | "ok";
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              /**
               * @description How its updates come
               * @enum {string}
               */
              readonly mode: "polling" | "webhook";
              /** @description Off: no updates are taken, nothing is sent */
              readonly isOn: boolean;
              readonly features: readonly (
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
              readonly home:
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
              readonly defaults: {
                readonly [key: string]:
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
              readonly commandPrefix: string | null;
              readonly apiRoot: string | null;
              /** @description All chats together */
              readonly messagesPerSecond: number | null;
              /** @description How long its archive keeps messages */
              readonly keepDays: number;
              /** @description Whether the archive keeps what people write */
              readonly keepsContent: boolean;
              /** @description People may make bots of their own with it: /newbot */
              readonly allowsManaged: boolean;
              /** @description Of a managed bot: the person who made it */
              readonly owner: number | null;
              /** @description Of a managed bot: the bot with which it was made */
              readonly manager: number | null;
              /** @description Also as ETag: give it as If-Match with a change */
              readonly revision: number;
              /** Format: date-time */
              readonly addedAt: string;
              /** Format: date-time */
              readonly changedAt: string;
              /** @description When Telegram was asked about it last */
              readonly checkedAt: string | null;
              readonly removedAt: string | null;
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
  readonly "/api/bots/{id}/webhook": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The webhook, read back from Telegram now */
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
              /** @enum {string} */
              readonly mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              readonly state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              readonly wanted: {
                readonly url: string;
                readonly kinds: readonly string[];
              } | null;
              /** @description What Telegram has */
              readonly url: string | null;
              /** @description Updates that wait at Telegram */
              readonly pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              readonly lastError: string | null;
              readonly lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              readonly rotation: {
                readonly isTold: boolean;
              } | null;
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              readonly checkedAt: string | null;
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
    /** Let updates come by webhook; set it again where it is */
    readonly put: {
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
            /**
             * @description Forget what waits at Telegram
             * @default false
             */
            readonly dropPendingUpdates?: boolean;
          } | null;
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
              /** @enum {string} */
              readonly mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              readonly state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              readonly wanted: {
                readonly url: string;
                readonly kinds: readonly string[];
              } | null;
              /** @description What Telegram has */
              readonly url: string | null;
              /** @description Updates that wait at Telegram */
              readonly pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              readonly lastError: string | null;
              readonly lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              readonly rotation: {
                readonly isTold: boolean;
              } | null;
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              readonly checkedAt: string | null;
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
    /** Delete the webhook: updates are polled */
    readonly delete: {
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
            /**
             * @description Forget what waits at Telegram
             * @default false
             */
            readonly dropPendingUpdates?: boolean;
          } | null;
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
              /** @enum {string} */
              readonly mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              readonly state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              readonly wanted: {
                readonly url: string;
                readonly kinds: readonly string[];
              } | null;
              /** @description What Telegram has */
              readonly url: string | null;
              /** @description Updates that wait at Telegram */
              readonly pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              readonly lastError: string | null;
              readonly lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              readonly rotation: {
                readonly isTold: boolean;
              } | null;
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              readonly checkedAt: string | null;
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
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/bots/{id}/webhook/secret": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Bring in a new secret without losing an update */
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
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @enum {string} */
              readonly mode: "polling" | "webhook";
              /**
               * @description Changes reach Telegram within seconds, once every gateway knows of them
               * @enum {string}
               */
              readonly state: "set" | "being-set" | "being-deleted" | "none";
              /** @description What we ask Telegram for */
              readonly wanted: {
                readonly url: string;
                readonly kinds: readonly string[];
              } | null;
              /** @description What Telegram has */
              readonly url: string | null;
              /** @description Updates that wait at Telegram */
              readonly pending: number | null;
              /** @description Telegram's words when it could not bring an update */
              readonly lastError: string | null;
              readonly lastErrorAt: string | null;
              /** @description A new secret is being brought in; told: Telegram uses it, and the one before is taken for 10 minutes */
              readonly rotation: {
                readonly isTold: boolean;
              } | null;
              readonly faults: readonly {
                readonly code: string;
                /** @description Telegram's words, a URL, names, a number */
                readonly detail: string;
                /** @description What is wrong and what helps, in words */
                readonly text: string;
              }[];
              readonly checkedAt: string | null;
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
  readonly "/api/broadcasts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Broadcasts, the newest first */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly bot?: number;
          readonly state?: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
          /** @description `next` of the page before */
          readonly before?: number;
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
              readonly broadcasts: readonly {
                readonly id: number;
                readonly bot: number;
                readonly name: string;
                /** @enum {string} */
                readonly state:
                  "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
                /** @description null where it was said in a chat; see call */
                readonly content: {
                  /** @description The message, or what stands below the file */
                  readonly text?: string;
                  /**
                   * @description Else the text is taken as it is
                   * @enum {string}
                   */
                  readonly parse_mode?: "CommonMark" | "HTML";
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly photo?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly video?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly animation?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly audio?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly document?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly voice?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description By file_id of this bot, by URL, or a file of the blob store */
                  readonly sticker?:
                    | string
                    | {
                        /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                        readonly blob: string;
                        /** @description What people see as the file's name */
                        readonly fileName?: string;
                        readonly contentType?: string;
                      };
                  /** @description Rows of links below it */
                  readonly buttons?: readonly (readonly {
                    readonly text: string;
                    /** Format: uri */
                    readonly url: string;
                  }[])[];
                  /** @description It comes without a sound */
                  readonly disable_notification?: boolean;
                  /** @description It cannot be forwarded or saved */
                  readonly protect_content?: boolean;
                  /** @description false: no preview of links in the text */
                  readonly link_preview?: boolean;
                } | null;
                readonly call: {
                  readonly method: string;
                  readonly params: {
                    readonly [key: string]: unknown;
                  };
                };
                readonly audience:
                  | {
                      /** @description These chats, by id */
                      readonly chats: readonly number[];
                    }
                  | {
                      /** @description All chats of the bot that are so; empty: all of them */
                      readonly segment: {
                        /** @description Else private chats, groups and channels alike */
                        readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                        /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                        readonly languages?: readonly string[];
                        /** @description Chats that the bot saw something of since */
                        readonly seen_within_days?: number;
                        /** @description Private chats with people who hold one of these */
                        readonly scopes?: readonly (
                          "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                        )[];
                      };
                    };
                readonly opt_out_button: boolean;
                readonly scheduled_at: string | null;
                readonly started_at: string | null;
                readonly ended_at: string | null;
                readonly error: string | null;
                /** @description Chats, as they were counted at the start */
                readonly total: number | null;
                /** @description Chats by what became of it there */
                readonly counts: {
                  readonly [key: string]: number;
                };
                /** @description The newest test; without an outcome while it is under way */
                readonly trial: {
                  readonly chat: number;
                  readonly at: string;
                  readonly outcome?: string;
                } | null;
                readonly by: string;
                /** Format: date-time */
                readonly created_at: string;
                /** Format: date-time */
                readonly changed_at: string;
              }[];
              /** @description The next page's `before`; absent on the last one */
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
    /** Write a broadcast; nothing is sent yet */
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
            /** @description For operators; else it is called by its number */
            readonly name?: string;
            readonly content: {
              /** @description The message, or what stands below the file */
              readonly text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              readonly parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description Rows of links below it */
              readonly buttons?: readonly (readonly {
                readonly text: string;
                /** Format: uri */
                readonly url: string;
              }[])[];
              /** @description It comes without a sound */
              readonly disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              readonly protect_content?: boolean;
              /** @description false: no preview of links in the text */
              readonly link_preview?: boolean;
            };
            readonly audience:
              | {
                  /** @description These chats, by id */
                  readonly chats: readonly number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  readonly segment: {
                    /** @description Else private chats, groups and channels alike */
                    readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    readonly languages?: readonly string[];
                    /** @description Chats that the bot saw something of since */
                    readonly seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    readonly scopes?: readonly (
                      "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                    )[];
                  };
                };
            /**
             * @description In private chats a button below the message ends all further broadcasts
             * @default true
             */
            readonly opt_out_button?: boolean;
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/preview": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a broadcast would be: nothing is kept or sent */
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
            readonly content: {
              /** @description The message, or what stands below the file */
              readonly text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              readonly parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description Rows of links below it */
              readonly buttons?: readonly (readonly {
                readonly text: string;
                /** Format: uri */
                readonly url: string;
              }[])[];
              /** @description It comes without a sound */
              readonly disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              readonly protect_content?: boolean;
              /** @description false: no preview of links in the text */
              readonly link_preview?: boolean;
            };
            readonly audience:
              | {
                  /** @description These chats, by id */
                  readonly chats: readonly number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  readonly segment: {
                    /** @description Else private chats, groups and channels alike */
                    readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    readonly languages?: readonly string[];
                    /** @description Chats that the bot saw something of since */
                    readonly seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    readonly scopes?: readonly (
                      "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                    )[];
                  };
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
              /** @description Chats that would get it now */
              readonly count: number;
              /** @description Of chosen chats: those the bot has never seen, that want none, that it cannot speak to */
              readonly left_out: {
                readonly unknown: number;
                readonly opted_out: number;
                readonly ended: number;
              };
              readonly examples: readonly {
                readonly chat: number;
                readonly title: string | null;
                readonly call: {
                  readonly method: string;
                  readonly params: {
                    readonly [key: string]: unknown;
                  };
                };
              }[];
              /** @description About */
              readonly estimate: {
                /** @description At the free rate, with nothing else to send */
                readonly seconds: number;
                /** @description Paid for */
                readonly paid_seconds: number;
                /** @description Stars with which all of it is paid for */
                readonly paid_stars: number;
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
  readonly "/api/broadcasts/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A broadcast and how far it has come */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
    /** Throw a draft away */
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
    /** Write a draft, or one that is scheduled, otherwise */
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
            /** @description For operators; else it is called by its number */
            readonly name?: string;
            readonly content?: {
              /** @description The message, or what stands below the file */
              readonly text?: string;
              /**
               * @description Else the text is taken as it is
               * @enum {string}
               */
              readonly parse_mode?: "CommonMark" | "HTML";
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly photo?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly video?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly animation?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly audio?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly document?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly voice?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description By file_id of this bot, by URL, or a file of the blob store */
              readonly sticker?:
                | string
                | {
                    /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                    readonly blob: string;
                    /** @description What people see as the file's name */
                    readonly fileName?: string;
                    readonly contentType?: string;
                  };
              /** @description Rows of links below it */
              readonly buttons?: readonly (readonly {
                readonly text: string;
                /** Format: uri */
                readonly url: string;
              }[])[];
              /** @description It comes without a sound */
              readonly disable_notification?: boolean;
              /** @description It cannot be forwarded or saved */
              readonly protect_content?: boolean;
              /** @description false: no preview of links in the text */
              readonly link_preview?: boolean;
            };
            readonly audience?:
              | {
                  /** @description These chats, by id */
                  readonly chats: readonly number[];
                }
              | {
                  /** @description All chats of the bot that are so; empty: all of them */
                  readonly segment: {
                    /** @description Else private chats, groups and channels alike */
                    readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                    /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                    readonly languages?: readonly string[];
                    /** @description Chats that the bot saw something of since */
                    readonly seen_within_days?: number;
                    /** @description Private chats with people who hold one of these */
                    readonly scopes?: readonly (
                      "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                    )[];
                  };
                };
            readonly opt_out_button?: boolean;
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send nothing more, for good */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/clone": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The same once more, as a draft */
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
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/failures": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The chats that did not get it, by id; as CSV all of them at once */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before */
          readonly after?: number;
          readonly limit?: number;
          readonly format?: "json" | "csv";
        };
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
            readonly "application/json":
              | {
                  readonly chats: readonly {
                    readonly chat: number;
                    readonly end: string | null;
                    readonly reason: string | null;
                    readonly endedAt: string | null;
                  }[];
                  readonly next?: number;
                }
              | string;
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
  readonly "/api/broadcasts/{id}/pause": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send nothing more until it is resumed; what the sender has already, about three seconds of it, still goes */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on where it was paused */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/schedule": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send it by itself at a time */
    readonly post: {
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
            /**
             * Format: date-time
             * @description With its time zone: 2026-05-01T09:00:00+02:00
             */
            readonly at: string;
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send it now */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send it to one chat, as the others would get it; how that went is told by `trial` */
    readonly post: {
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
            /** @description Where the test goes: your own chat with the bot */
            readonly chat: number;
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
              readonly id: number;
              readonly bot: number;
              readonly name: string;
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/broadcasts/{id}/unschedule": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A draft again */
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
              /** @enum {string} */
              readonly state: "draft" | "scheduled" | "running" | "paused" | "done" | "cancelled" | "failed";
              /** @description null where it was said in a chat; see call */
              readonly content: {
                /** @description The message, or what stands below the file */
                readonly text?: string;
                /**
                 * @description Else the text is taken as it is
                 * @enum {string}
                 */
                readonly parse_mode?: "CommonMark" | "HTML";
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly photo?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly video?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly animation?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly audio?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly document?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly voice?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description By file_id of this bot, by URL, or a file of the blob store */
                readonly sticker?:
                  | string
                  | {
                      /** @description Id of the file in the blob store: the SHA-256 of what it holds */
                      readonly blob: string;
                      /** @description What people see as the file's name */
                      readonly fileName?: string;
                      readonly contentType?: string;
                    };
                /** @description Rows of links below it */
                readonly buttons?: readonly (readonly {
                  readonly text: string;
                  /** Format: uri */
                  readonly url: string;
                }[])[];
                /** @description It comes without a sound */
                readonly disable_notification?: boolean;
                /** @description It cannot be forwarded or saved */
                readonly protect_content?: boolean;
                /** @description false: no preview of links in the text */
                readonly link_preview?: boolean;
              } | null;
              readonly call: {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
                };
              };
              readonly audience:
                | {
                    /** @description These chats, by id */
                    readonly chats: readonly number[];
                  }
                | {
                    /** @description All chats of the bot that are so; empty: all of them */
                    readonly segment: {
                      /** @description Else private chats, groups and channels alike */
                      readonly chat_types?: readonly ("private" | "group" | "supergroup" | "channel")[];
                      /** @description Private chats with people whose Telegram speaks one of these; `pt` is also `pt-BR` */
                      readonly languages?: readonly string[];
                      /** @description Chats that the bot saw something of since */
                      readonly seen_within_days?: number;
                      /** @description Private chats with people who hold one of these */
                      readonly scopes?: readonly (
                        "admin" | "operator" | "moderator" | "llm" | "media" | "movies"
                      )[];
                    };
                  };
              readonly opt_out_button: boolean;
              readonly scheduled_at: string | null;
              readonly started_at: string | null;
              readonly ended_at: string | null;
              readonly error: string | null;
              /** @description Chats, as they were counted at the start */
              readonly total: number | null;
              /** @description Chats by what became of it there */
              readonly counts: {
                readonly [key: string]: number;
              };
              /** @description The newest test; without an outcome while it is under way */
              readonly trial: {
                readonly chat: number;
                readonly at: string;
                readonly outcome?: string;
              } | null;
              readonly by: string;
              /** Format: date-time */
              readonly created_at: string;
              /** Format: date-time */
              readonly changed_at: string;
              /** @description Chats by why it failed there */
              readonly failures: {
                readonly [key: string]: number;
              };
              /** @description Calls that the sender has */
              readonly under_way: number;
              /** @description In the last minute */
              readonly per_second: number;
              /** @description About; absent where nothing is left, or it does not run */
              readonly seconds_left?: number;
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
  readonly "/api/chats": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The chats that bots were seen in */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description Of this bot alone */
          readonly bot?: number;
          readonly type?: "private" | "group" | "supergroup" | "channel";
          /** @description active: the bot can speak there; ended: it cannot; opted-out: no broadcasts wanted */
          readonly state?: "active" | "ended" | "opted-out";
          /** @description A part of the title, the beginning of a @username, or an id */
          readonly q?: string;
          readonly sort?: "last-seen" | "members" | "title";
          /** @description `next` of the page before */
          readonly cursor?: string;
          /** @description Rows of a page */
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
                /** @description Of people their name */
                readonly title: string | null;
                readonly username: string | null;
                readonly isForum: boolean;
                /** Format: date-time */
                readonly firstSeenAt: string;
                /** Format: date-time */
                readonly lastSeenAt: string;
                /** @description The bot's own role there; null where nobody has told yet */
                readonly botStatus:
                  ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
                /** @description Since when the bot cannot speak there */
                readonly endedAt: string | null;
                /** @description As Telegram counted them last */
                readonly members: number | null;
                readonly membersAt: string | null;
                /** @description Since when broadcasts are not wanted there */
                readonly optedOutAt: string | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was said in all chats of a bot, the newest first */
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly bot: number;
          /** @description Words, "exactly this", -without, or. Finds messages of bots that keep texts (`keepsContent`) alone */
          readonly q?: string;
          /** @description Said by this person */
          readonly person?: number;
          /** @description `next` of the page before */
          readonly cursor?: string;
          /** @description Rows of a page */
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
              readonly messages: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly chat: number;
                readonly message: number;
                /** @description Null: in the name of a chat, or erased */
                readonly person: number | null;
                readonly name: string | null;
                readonly username: string | null;
                readonly asChat: number | null;
                readonly thread: number | null;
                /** @description Of the update: `message`, `channel_post` */
                readonly kind: string;
                /** @description `text`, `photo`, `new_chat_members` … */
                readonly content: string | null;
                readonly isService: boolean;
                readonly hasMedia: boolean;
                readonly replyTo: number | null;
                /** @description Of the text or caption, in UTF-16 code units */
                readonly length: number;
                readonly editedAt: string | null;
                /** @description Of posts of channels; Telegram tells no totals elsewhere */
                readonly reactions: number | null;
                /** @description Null where the bot does not keep texts */
                readonly text: string | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is, or was last, in which conversation */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly bot?: number;
          readonly service?:
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
          readonly cursor?: string;
          /** @description Rows of a page */
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
              readonly sessions: readonly {
                readonly bot: number;
                readonly chat: number;
                readonly person: number;
                /**
                 * @description Whom they speak with
                 * @enum {string}
                 */
                readonly service:
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
                readonly since: string;
                /** Format: date-time */
                readonly lastAt: string;
                /** @description Cancelled, or ended by an operator */
                readonly endedAt: string | null;
                /** @description False also when nobody continued it for so long that it ran out */
                readonly isOpen: boolean;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/{bot}/{chat}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One chat */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly chat: number;
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
              readonly bot: number;
              readonly chat: number;
              /** @enum {string} */
              readonly type: "private" | "group" | "supergroup" | "channel";
              /** @description Of people their name */
              readonly title: string | null;
              readonly username: string | null;
              readonly isForum: boolean;
              /** Format: date-time */
              readonly firstSeenAt: string;
              /** Format: date-time */
              readonly lastSeenAt: string;
              /** @description The bot's own role there; null where nobody has told yet */
              readonly botStatus:
                ("creator" | "administrator" | "member" | "restricted" | "left" | "kicked") | null;
              /** @description Since when the bot cannot speak there */
              readonly endedAt: string | null;
              /** @description As Telegram counted them last */
              readonly members: number | null;
              readonly membersAt: string | null;
              /** @description Since when broadcasts are not wanted there */
              readonly optedOutAt: string | null;
              /** @description When Telegram was asked about it last */
              readonly lookedAt: string | null;
              /** @description Why Telegram did not tell everything then */
              readonly refusal: string | null;
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
  readonly "/api/chats/{bot}/{chat}/members": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is in a chat, as far as it is known */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly status?: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
          /** @description `next` of the page before */
          readonly cursor?: string;
          /** @description Rows of a page */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly chat: number;
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
              /** @description Those whom updates told of: Telegram does not list the members of a chat */
              readonly members: readonly {
                readonly person: number;
                /** @enum {string} */
                readonly status: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
                /**
                 * Format: date-time
                 * @description Of this status, as far as updates told it
                 */
                readonly since: string;
                /** Format: date-time */
                readonly lastSeenAt: string;
                readonly firstName: string | null;
                readonly lastName: string | null;
                readonly username: string | null;
                readonly isBot: boolean | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/{bot}/{chat}/messages": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was said in a chat, the newest first */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description Words, "exactly this", -without, or. Finds messages of bots that keep texts (`keepsContent`) alone */
          readonly q?: string;
          /** @description Said by this person */
          readonly person?: number;
          /** @description `next` of the page before */
          readonly cursor?: string;
          /** @description Rows of a page */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly chat: number;
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
              readonly messages: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly chat: number;
                readonly message: number;
                /** @description Null: in the name of a chat, or erased */
                readonly person: number | null;
                readonly name: string | null;
                readonly username: string | null;
                readonly asChat: number | null;
                readonly thread: number | null;
                /** @description Of the update: `message`, `channel_post` */
                readonly kind: string;
                /** @description `text`, `photo`, `new_chat_members` … */
                readonly content: string | null;
                readonly isService: boolean;
                readonly hasMedia: boolean;
                readonly replyTo: number | null;
                /** @description Of the text or caption, in UTF-16 code units */
                readonly length: number;
                readonly editedAt: string | null;
                /** @description Of posts of channels; Telegram tells no totals elsewhere */
                readonly reactions: number | null;
                /** @description Null where the bot does not keep texts */
                readonly text: string | null;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/{bot}/{chat}/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The conversations of one chat */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly service?:
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
          readonly cursor?: string;
          /** @description Rows of a page */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly chat: number;
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
              readonly sessions: readonly {
                readonly bot: number;
                readonly chat: number;
                readonly person: number;
                /**
                 * @description Whom they speak with
                 * @enum {string}
                 */
                readonly service:
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
                readonly since: string;
                /** Format: date-time */
                readonly lastAt: string;
                /** @description Cancelled, or ended by an operator */
                readonly endedAt: string | null;
                /** @description False also when nobody continued it for so long that it ran out */
                readonly isOpen: boolean;
              }[];
              /** @description Give it as `cursor` for the next page; absent on the last */
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
  readonly "/api/chats/{bot}/{chat}/sessions/{person}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * End a conversation
     * @description What the person says next goes where it would have gone without it. Also when it is over already: 204.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly chat: number;
          readonly person: number;
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
  readonly "/api/commands/preview": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The calls that a custom command makes */
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
            /** @description The name of one that is kept, or one as it would be */
            readonly command:
              | string
              | {
                  /** @description Shown in Telegram's menu */
                  readonly description: string;
                  readonly content: {
                    /**
                     * @description markdown is CommonMark
                     * @default markdown
                     * @enum {string}
                     */
                    readonly parseMode?: "markdown" | "html" | "none";
                    /**
                     * @description May hold variables such as {first_name}
                     * @default
                     */
                    readonly text?: string;
                    /** @description One file with the text below it */
                    readonly medium?:
                      | {
                          /** @enum {string} */
                          readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** @description Of this very bot: no other bot can send it */
                          readonly fileId: string;
                        }
                      | {
                          /** @enum {string} */
                          readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** Format: uri */
                          readonly url: string;
                        };
                    /**
                     * @description Rows of buttons
                     * @default []
                     */
                    readonly buttons?: readonly (readonly (
                      | {
                          readonly text: string;
                          /** @description May hold variables */
                          readonly url: string;
                        }
                      | {
                          readonly text: string;
                          /** @description Another command of this bot */
                          readonly command: string;
                        }
                    )[])[];
                  };
                  /**
                   * @description By two-letter language, where it differs
                   * @default {}
                   */
                  readonly translations?: {
                    readonly [key: string]: {
                      readonly description?: string;
                      readonly text?: string;
                      readonly buttons?: readonly (readonly (
                        | {
                            readonly text: string;
                            /** @description May hold variables */
                            readonly url: string;
                          }
                        | {
                            readonly text: string;
                            /** @description Another command of this bot */
                            readonly command: string;
                          }
                      )[])[];
                    };
                  };
                  /**
                   * @description Who may use it
                   * @default everyone
                   * @enum {string}
                   */
                  readonly scope?:
                    "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                  /**
                   * @description Where it may be given
                   * @default [
                   *       "private",
                   *       "group",
                   *       "supergroup",
                   *       "channel"
                   *     ]
                   */
                  readonly chatTypes?: readonly ("private" | "group" | "supergroup" | "channel")[];
                  /** @default true */
                  readonly isOn?: boolean;
                  /**
                   * @description Its place in menus, the lowest first
                   * @default 0
                   */
                  readonly position?: number;
                };
            readonly language?: string;
            /**
             * @description What stands behind the command
             * @default
             */
            readonly args?: string;
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
              readonly calls: readonly {
                readonly method: string;
                readonly params: {
                  readonly [key: string]: unknown;
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
  readonly "/api/commands/test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Say what a custom command says to one person */
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
            /** @description The name of one that is kept, or one as it would be */
            readonly command:
              | string
              | {
                  /** @description Shown in Telegram's menu */
                  readonly description: string;
                  readonly content: {
                    /**
                     * @description markdown is CommonMark
                     * @default markdown
                     * @enum {string}
                     */
                    readonly parseMode?: "markdown" | "html" | "none";
                    /**
                     * @description May hold variables such as {first_name}
                     * @default
                     */
                    readonly text?: string;
                    /** @description One file with the text below it */
                    readonly medium?:
                      | {
                          /** @enum {string} */
                          readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** @description Of this very bot: no other bot can send it */
                          readonly fileId: string;
                        }
                      | {
                          /** @enum {string} */
                          readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                          /** Format: uri */
                          readonly url: string;
                        };
                    /**
                     * @description Rows of buttons
                     * @default []
                     */
                    readonly buttons?: readonly (readonly (
                      | {
                          readonly text: string;
                          /** @description May hold variables */
                          readonly url: string;
                        }
                      | {
                          readonly text: string;
                          /** @description Another command of this bot */
                          readonly command: string;
                        }
                    )[])[];
                  };
                  /**
                   * @description By two-letter language, where it differs
                   * @default {}
                   */
                  readonly translations?: {
                    readonly [key: string]: {
                      readonly description?: string;
                      readonly text?: string;
                      readonly buttons?: readonly (readonly (
                        | {
                            readonly text: string;
                            /** @description May hold variables */
                            readonly url: string;
                          }
                        | {
                            readonly text: string;
                            /** @description Another command of this bot */
                            readonly command: string;
                          }
                      )[])[];
                    };
                  };
                  /**
                   * @description Who may use it
                   * @default everyone
                   * @enum {string}
                   */
                  readonly scope?:
                    "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                  /**
                   * @description Where it may be given
                   * @default [
                   *       "private",
                   *       "group",
                   *       "supergroup",
                   *       "channel"
                   *     ]
                   */
                  readonly chatTypes?: readonly ("private" | "group" | "supergroup" | "channel")[];
                  /** @default true */
                  readonly isOn?: boolean;
                  /**
                   * @description Its place in menus, the lowest first
                   * @default 0
                   */
                  readonly position?: number;
                };
            readonly language?: string;
            /**
             * @description What stands behind the command
             * @default
             */
            readonly args?: string;
            /** @description Gets it in the private chat with the bot */
            readonly person: number;
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
              readonly journey: string;
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
  readonly "/api/commands/{bot}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All commands of a bot: who answers them */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
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
              readonly bot: number;
              readonly builtIn: readonly {
                readonly name: string;
                /** @description The service that answers it */
                readonly owner: string;
                /** @description Who may use it */
                readonly scope: string;
                readonly description: string;
                readonly isOn: boolean;
                readonly aliases: readonly string[];
              }[];
              readonly custom: readonly {
                /** @description Shown in Telegram's menu */
                readonly description: string;
                readonly content: {
                  /**
                   * @description markdown is CommonMark
                   * @default markdown
                   * @enum {string}
                   */
                  readonly parseMode: "markdown" | "html" | "none";
                  /**
                   * @description May hold variables such as {first_name}
                   * @default
                   */
                  readonly text: string;
                  /** @description One file with the text below it */
                  readonly medium?:
                    | {
                        /** @enum {string} */
                        readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** @description Of this very bot: no other bot can send it */
                        readonly fileId: string;
                      }
                    | {
                        /** @enum {string} */
                        readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** Format: uri */
                        readonly url: string;
                      };
                  /**
                   * @description Rows of buttons
                   * @default []
                   */
                  readonly buttons: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
                /**
                 * @description By two-letter language, where it differs
                 * @default {}
                 */
                readonly translations: {
                  readonly [key: string]: {
                    readonly description?: string;
                    readonly text?: string;
                    readonly buttons?: readonly (readonly (
                      | {
                          readonly text: string;
                          /** @description May hold variables */
                          readonly url: string;
                        }
                      | {
                          readonly text: string;
                          /** @description Another command of this bot */
                          readonly command: string;
                        }
                    )[])[];
                  };
                };
                /**
                 * @description Who may use it
                 * @default everyone
                 * @enum {string}
                 */
                readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                /**
                 * @description Where it may be given
                 * @default [
                 *       "private",
                 *       "group",
                 *       "supergroup",
                 *       "channel"
                 *     ]
                 */
                readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
                /** @default true */
                readonly isOn: boolean;
                /**
                 * @description Its place in menus, the lowest first
                 * @default 0
                 */
                readonly position: number;
                readonly name: string;
                readonly aliases: readonly string[];
              }[];
              readonly aliases: {
                readonly [key: string]: string;
              };
              /** @description What two things claim, in words */
              readonly conflicts: readonly string[];
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
  readonly "/api/commands/{bot}/aliases/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Give a command another name */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly command: string;
            /**
             * @description It may hide a command of that name
             * @default false
             */
            readonly replaces?: boolean;
          };
        };
      };
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
    readonly post?: never;
    /** Take another name away */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
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
  readonly "/api/commands/{bot}/built-in/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Switch a built-in command on or off for a bot */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            readonly isOn: boolean;
          };
        };
      };
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
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/commands/{bot}/custom/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A custom command */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
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
              /** @description Shown in Telegram's menu */
              readonly description: string;
              readonly content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                readonly parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                readonly text: string;
                /** @description One file with the text below it */
                readonly medium?:
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      readonly fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      readonly url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                readonly buttons: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              readonly translations: {
                readonly [key: string]: {
                  readonly description?: string;
                  readonly text?: string;
                  readonly buttons?: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              readonly isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              readonly position: number;
              readonly name: string;
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
    /** Add or change a custom command */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @description Shown in Telegram's menu */
            readonly description: string;
            readonly content: {
              /**
               * @description markdown is CommonMark
               * @default markdown
               * @enum {string}
               */
              readonly parseMode?: "markdown" | "html" | "none";
              /**
               * @description May hold variables such as {first_name}
               * @default
               */
              readonly text?: string;
              /** @description One file with the text below it */
              readonly medium?:
                | {
                    /** @enum {string} */
                    readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                    /** @description Of this very bot: no other bot can send it */
                    readonly fileId: string;
                  }
                | {
                    /** @enum {string} */
                    readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                    /** Format: uri */
                    readonly url: string;
                  };
              /**
               * @description Rows of buttons
               * @default []
               */
              readonly buttons?: readonly (readonly (
                | {
                    readonly text: string;
                    /** @description May hold variables */
                    readonly url: string;
                  }
                | {
                    readonly text: string;
                    /** @description Another command of this bot */
                    readonly command: string;
                  }
              )[])[];
            };
            /**
             * @description By two-letter language, where it differs
             * @default {}
             */
            readonly translations?: {
              readonly [key: string]: {
                readonly description?: string;
                readonly text?: string;
                readonly buttons?: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
            };
            /**
             * @description Who may use it
             * @default everyone
             * @enum {string}
             */
            readonly scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
            /**
             * @description Where it may be given
             * @default [
             *       "private",
             *       "group",
             *       "supergroup",
             *       "channel"
             *     ]
             */
            readonly chatTypes?: readonly ("private" | "group" | "supergroup" | "channel")[];
            /** @default true */
            readonly isOn?: boolean;
            /**
             * @description Its place in menus, the lowest first
             * @default 0
             */
            readonly position?: number;
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
              /** @description Shown in Telegram's menu */
              readonly description: string;
              readonly content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                readonly parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                readonly text: string;
                /** @description One file with the text below it */
                readonly medium?:
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      readonly fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      readonly url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                readonly buttons: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              readonly translations: {
                readonly [key: string]: {
                  readonly description?: string;
                  readonly text?: string;
                  readonly buttons?: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              readonly isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              readonly position: number;
              readonly name: string;
            };
          };
        };
        /** @description Default Response */
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Shown in Telegram's menu */
              readonly description: string;
              readonly content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                readonly parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                readonly text: string;
                /** @description One file with the text below it */
                readonly medium?:
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      readonly fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      readonly url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                readonly buttons: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              readonly translations: {
                readonly [key: string]: {
                  readonly description?: string;
                  readonly text?: string;
                  readonly buttons?: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              readonly isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              readonly position: number;
              readonly name: string;
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
    /** Remove a custom command; the answer is what it was, to be put again by who wants it back */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
          readonly name: string;
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
              /** @description Shown in Telegram's menu */
              readonly description: string;
              readonly content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                readonly parseMode: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                readonly text: string;
                /** @description One file with the text below it */
                readonly medium?:
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      readonly fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      readonly url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                readonly buttons: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              readonly translations: {
                readonly [key: string]: {
                  readonly description?: string;
                  readonly text?: string;
                  readonly buttons?: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              readonly isOn: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              readonly position: number;
              readonly name: string;
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
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/commands/{bot}/file": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A bot's own commands as a file */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
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
              /** @description The bot it was exported from: its file ids are of no use to another */
              readonly bot?: number;
              readonly custom: readonly {
                /** @description Shown in Telegram's menu */
                readonly description: string;
                readonly content: {
                  /**
                   * @description markdown is CommonMark
                   * @default markdown
                   * @enum {string}
                   */
                  readonly parseMode: "markdown" | "html" | "none";
                  /**
                   * @description May hold variables such as {first_name}
                   * @default
                   */
                  readonly text: string;
                  /** @description One file with the text below it */
                  readonly medium?:
                    | {
                        /** @enum {string} */
                        readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** @description Of this very bot: no other bot can send it */
                        readonly fileId: string;
                      }
                    | {
                        /** @enum {string} */
                        readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                        /** Format: uri */
                        readonly url: string;
                      };
                  /**
                   * @description Rows of buttons
                   * @default []
                   */
                  readonly buttons: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
                /**
                 * @description By two-letter language, where it differs
                 * @default {}
                 */
                readonly translations: {
                  readonly [key: string]: {
                    readonly description?: string;
                    readonly text?: string;
                    readonly buttons?: readonly (readonly (
                      | {
                          readonly text: string;
                          /** @description May hold variables */
                          readonly url: string;
                        }
                      | {
                          readonly text: string;
                          /** @description Another command of this bot */
                          readonly command: string;
                        }
                    )[])[];
                  };
                };
                /**
                 * @description Who may use it
                 * @default everyone
                 * @enum {string}
                 */
                readonly scope: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
                /**
                 * @description Where it may be given
                 * @default [
                 *       "private",
                 *       "group",
                 *       "supergroup",
                 *       "channel"
                 *     ]
                 */
                readonly chatTypes: readonly ("private" | "group" | "supergroup" | "channel")[];
                /** @default true */
                readonly isOn: boolean;
                /**
                 * @description Its place in menus, the lowest first
                 * @default 0
                 */
                readonly position: number;
                readonly name: string;
              }[];
              /** @default {} */
              readonly aliases: {
                readonly [key: string]: string;
              };
              /**
               * @description Built-in commands that are switched off
               * @default []
               */
              readonly off: readonly string[];
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
    /** Put a file of commands in place of what the bot has; all of it or nothing */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly bot: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @description The bot it was exported from: its file ids are of no use to another */
            readonly bot?: number;
            readonly custom: readonly {
              /** @description Shown in Telegram's menu */
              readonly description: string;
              readonly content: {
                /**
                 * @description markdown is CommonMark
                 * @default markdown
                 * @enum {string}
                 */
                readonly parseMode?: "markdown" | "html" | "none";
                /**
                 * @description May hold variables such as {first_name}
                 * @default
                 */
                readonly text?: string;
                /** @description One file with the text below it */
                readonly medium?:
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** @description Of this very bot: no other bot can send it */
                      readonly fileId: string;
                    }
                  | {
                      /** @enum {string} */
                      readonly type: "photo" | "video" | "animation" | "audio" | "document" | "voice";
                      /** Format: uri */
                      readonly url: string;
                    };
                /**
                 * @description Rows of buttons
                 * @default []
                 */
                readonly buttons?: readonly (readonly (
                  | {
                      readonly text: string;
                      /** @description May hold variables */
                      readonly url: string;
                    }
                  | {
                      readonly text: string;
                      /** @description Another command of this bot */
                      readonly command: string;
                    }
                )[])[];
              };
              /**
               * @description By two-letter language, where it differs
               * @default {}
               */
              readonly translations?: {
                readonly [key: string]: {
                  readonly description?: string;
                  readonly text?: string;
                  readonly buttons?: readonly (readonly (
                    | {
                        readonly text: string;
                        /** @description May hold variables */
                        readonly url: string;
                      }
                    | {
                        readonly text: string;
                        /** @description Another command of this bot */
                        readonly command: string;
                      }
                  )[])[];
                };
              };
              /**
               * @description Who may use it
               * @default everyone
               * @enum {string}
               */
              readonly scope?: "everyone" | "admin" | "operator" | "moderator" | "llm" | "media" | "movies";
              /**
               * @description Where it may be given
               * @default [
               *       "private",
               *       "group",
               *       "supergroup",
               *       "channel"
               *     ]
               */
              readonly chatTypes?: readonly ("private" | "group" | "supergroup" | "channel")[];
              /** @default true */
              readonly isOn?: boolean;
              /**
               * @description Its place in menus, the lowest first
               * @default 0
               */
              readonly position?: number;
              readonly name: string;
            }[];
            /** @default {} */
            readonly aliases?: {
              readonly [key: string]: string;
            };
            /**
             * @description Built-in commands that are switched off
             * @default []
             */
            readonly off?: readonly string[];
          };
        };
      };
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
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/dead-letters": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Dead letters, the newest first */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The service that gave up */
          readonly service?: string;
          /** @description Type of the event, such as gateway.update.received.v1 */
          readonly type?: string;
          readonly bot?: number;
          readonly chat?: number;
          readonly journey?: string;
          /** @description A part of the reason */
          readonly reason?: string;
          /** @description Put aside from then on */
          readonly since?: string;
          /** @description Put aside before */
          readonly until?: string;
          readonly state?: "open" | "replayed" | "dropped" | "any";
          /** @description `next` of the page before */
          readonly before?: number;
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
              readonly letters: readonly {
                readonly id: number;
                /**
                 * Format: date-time
                 * @description When it was put aside
                 */
                readonly at: string;
                /** @description The service that gave up */
                readonly service: string;
                readonly reason: string;
                /** @enum {string} */
                readonly state: "open" | "replayed" | "dropped";
                /** @description Null for a body that never became an event */
                readonly stream: string | null;
                readonly type: string | null;
                /** @description The event's id */
                readonly event: string | null;
                /** @description For /api/journeys */
                readonly journey: string | null;
                readonly bot: number | null;
                readonly chat: number | null;
                readonly person: number | null;
                readonly bytes: number;
                readonly replays: number;
                readonly changedBy: string | null;
                readonly changedAt: string | null;
              }[];
              /** @description The next page's `before`; absent on the last one */
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
  readonly "/api/dead-letters/counts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many there are, by service and state */
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
              readonly services: readonly {
                readonly service: string;
                /** @enum {string} */
                readonly state: "open" | "replayed" | "dropped";
                readonly letters: number;
                /** Format: date-time */
                readonly oldest: string;
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
  readonly "/api/dead-letters/drop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The same for all that match: Nothing is to be done about it; it is kept and can be restored */
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
            /** @description The service that gave up */
            readonly service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            readonly type?: string;
            readonly bot?: number;
            readonly chat?: number;
            readonly journey?: string;
            /** @description A part of the reason */
            readonly reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            readonly since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            readonly until?: string;
            readonly ids?: readonly number[];
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            readonly limit?: number;
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
              readonly letters: readonly number[];
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
  readonly "/api/dead-letters/replay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish the events of all open ones that match once more, the oldest first */
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
            /** @description The service that gave up */
            readonly service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            readonly type?: string;
            readonly bot?: number;
            readonly chat?: number;
            readonly journey?: string;
            /** @description A part of the reason */
            readonly reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            readonly since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            readonly until?: string;
            readonly ids?: readonly number[];
            /**
             * @description Also after more than 7 days, when those who have handled it before may do so again
             * @default false
             */
            readonly evenOld?: boolean;
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            readonly limit?: number;
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
              readonly replayed: readonly number[];
              readonly refused: readonly {
                readonly id: number;
                readonly reason: string;
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
  readonly "/api/dead-letters/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The same for all that match: It was dropped too early: it is open again */
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
            /** @description The service that gave up */
            readonly service?: string;
            /** @description Type of the event, such as gateway.update.received.v1 */
            readonly type?: string;
            readonly bot?: number;
            readonly chat?: number;
            readonly journey?: string;
            /** @description A part of the reason */
            readonly reason?: string;
            /**
             * Format: date-time
             * @description Put aside from then on
             */
            readonly since?: string;
            /**
             * Format: date-time
             * @description Put aside before
             */
            readonly until?: string;
            readonly ids?: readonly number[];
            /**
             * @description At most so many, the oldest first
             * @default 500
             */
            readonly limit?: number;
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
              readonly letters: readonly number[];
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
  readonly "/api/dead-letters/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One dead letter, without what people wrote */
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
              /**
               * Format: date-time
               * @description When it was put aside
               */
              readonly at: string;
              /** @description The service that gave up */
              readonly service: string;
              readonly reason: string;
              /** @enum {string} */
              readonly state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              readonly stream: string | null;
              readonly type: string | null;
              /** @description The event's id */
              readonly event: string | null;
              /** @description For /api/journeys */
              readonly journey: string | null;
              readonly bot: number | null;
              readonly chat: number | null;
              readonly person: number | null;
              readonly bytes: number;
              readonly replays: number;
              readonly changedBy: string | null;
              readonly changedAt: string | null;
              /** @description False: the stream has forgotten its content */
              readonly isKept: boolean;
              /** @description As the event had them */
              readonly headers?: {
                readonly [key: string]: string;
              };
              /** @description Without what people wrote; absent where it is not JSON */
              readonly body?: unknown;
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
  readonly "/api/dead-letters/{id}/drop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nothing is to be done about it; it is kept and can be restored */
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
              /**
               * Format: date-time
               * @description When it was put aside
               */
              readonly at: string;
              /** @description The service that gave up */
              readonly service: string;
              readonly reason: string;
              /** @enum {string} */
              readonly state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              readonly stream: string | null;
              readonly type: string | null;
              /** @description The event's id */
              readonly event: string | null;
              /** @description For /api/journeys */
              readonly journey: string | null;
              readonly bot: number | null;
              readonly chat: number | null;
              readonly person: number | null;
              readonly bytes: number;
              readonly replays: number;
              readonly changedBy: string | null;
              readonly changedAt: string | null;
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
  readonly "/api/dead-letters/{id}/replay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish its event once more, as it was or with another body */
    readonly post: {
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
            /** @description The event's data in place of what was put aside; checked against its contract */
            readonly body?: {
              readonly [key: string]: unknown;
            };
            /**
             * @description Also after more than 7 days, when those who have handled it before may do so again
             * @default false
             */
            readonly evenOld?: boolean;
          } | null;
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
              /**
               * Format: date-time
               * @description When it was put aside
               */
              readonly at: string;
              /** @description The service that gave up */
              readonly service: string;
              readonly reason: string;
              /** @enum {string} */
              readonly state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              readonly stream: string | null;
              readonly type: string | null;
              /** @description The event's id */
              readonly event: string | null;
              /** @description For /api/journeys */
              readonly journey: string | null;
              readonly bot: number | null;
              readonly chat: number | null;
              readonly person: number | null;
              readonly bytes: number;
              readonly replays: number;
              readonly changedBy: string | null;
              readonly changedAt: string | null;
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
  readonly "/api/dead-letters/{id}/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** It was dropped too early: it is open again */
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
              /**
               * Format: date-time
               * @description When it was put aside
               */
              readonly at: string;
              /** @description The service that gave up */
              readonly service: string;
              readonly reason: string;
              /** @enum {string} */
              readonly state: "open" | "replayed" | "dropped";
              /** @description Null for a body that never became an event */
              readonly stream: string | null;
              readonly type: string | null;
              /** @description The event's id */
              readonly event: string | null;
              /** @description For /api/journeys */
              readonly journey: string | null;
              readonly bot: number | null;
              readonly chat: number | null;
              readonly person: number | null;
              readonly bytes: number;
              readonly replays: number;
              readonly changedBy: string | null;
              readonly changedAt: string | null;
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
  readonly "/api/dead-letters/{id}/reveal": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** All that it holds, also what people wrote; who has looked is noted */
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
              /** @description As it was put aside; absent where it is not JSON */
              readonly body?: unknown;
              /** @description Its bytes, where it is not JSON */
              readonly base64?: string;
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
  readonly "/api/keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** API keys, without their secrets */
    readonly get: {
      readonly parameters: {
        readonly query?: {
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
              readonly keys: readonly {
                readonly id: string;
                readonly name: string;
                /** @description Who may write may also read */
                readonly scopes: readonly (
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
                  | "keys:read"
                  | "keys:write"
                )[];
                /** @description Of these bots alone; null: of all */
                readonly bots: readonly number[] | null;
                readonly madeBy: string;
                /** Format: date-time */
                readonly madeAt: string;
                readonly rotatedAt: string | null;
                readonly expiresAt: string | null;
                /** @description Until then the secret before the last rotation is taken too */
                readonly formerUntil: string | null;
                /** @description When it was last used with the control plane, about to the minute */
                readonly usedAt: string | null;
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
    /** Make an API key */
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
            readonly name: string;
            /** @description None that the key used here does not have */
            readonly scopes: readonly (
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
              | "keys:read"
              | "keys:write"
            )[];
            /** @description Of these bots alone */
            readonly bots?: readonly number[];
            readonly expiresAt?: unknown;
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
              readonly id: string;
              readonly name: string;
              /** @description Who may write may also read */
              readonly scopes: readonly (
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
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              readonly bots: readonly number[] | null;
              readonly madeBy: string;
              /** Format: date-time */
              readonly madeAt: string;
              readonly rotatedAt: string | null;
              readonly expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              readonly formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              readonly usedAt: string | null;
              /** @description Shown this once: nobody keeps it */
              readonly key: string;
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
  readonly "/api/keys/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An API key */
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
              readonly name: string;
              /** @description Who may write may also read */
              readonly scopes: readonly (
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
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              readonly bots: readonly number[] | null;
              readonly madeBy: string;
              /** Format: date-time */
              readonly madeAt: string;
              readonly rotatedAt: string | null;
              readonly expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              readonly formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              readonly usedAt: string | null;
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
    /** End a key, at once and for good */
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
  readonly "/api/keys/{id}/rotate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give a key a new secret; the one before is taken for a while longer */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /**
             * @description So long both secrets are taken
             * @default 86400
             */
            readonly graceSeconds?: number;
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
              readonly id: string;
              readonly name: string;
              /** @description Who may write may also read */
              readonly scopes: readonly (
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
                | "keys:read"
                | "keys:write"
              )[];
              /** @description Of these bots alone; null: of all */
              readonly bots: readonly number[] | null;
              readonly madeBy: string;
              /** Format: date-time */
              readonly madeAt: string;
              readonly rotatedAt: string | null;
              readonly expiresAt: string | null;
              /** @description Until then the secret before the last rotation is taken too */
              readonly formerUntil: string | null;
              /** @description When it was last used with the control plane, about to the minute */
              readonly usedAt: string | null;
              /** @description Shown this once: nobody keeps it */
              readonly key: string;
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
  readonly "/api/people": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** People, those seen last first */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description Part of a name, the beginning of @username or of an id */
          readonly search?: string;
          readonly scope?: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
          /** @description true: only who is banned, as `scope=banned` */
          readonly banned?: string;
          /** @description Seen with this bot, or holding a scope there */
          readonly bot?: number;
          readonly seenSince?: unknown;
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
              readonly people: readonly {
                readonly id: number;
                /** @description Null of somebody who was never seen, or whose data was erased */
                readonly firstName: string | null;
                readonly lastName: string | null;
                readonly username: string | null;
                readonly language: string | null;
                readonly isBot: boolean;
                readonly isPremium: boolean;
                readonly firstSeenAt: string | null;
                readonly lastSeenAt: string | null;
                readonly scopes: readonly {
                  /** @enum {string} */
                  readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                  /** @description With this bot alone; null: with every bot */
                  readonly bot: number | null;
                  /** @description Who gave it, as in the audit log */
                  readonly by: string;
                  /** Format: date-time */
                  readonly at: string;
                  /** @description When it ends by itself; null: until it is taken */
                  readonly until: string | null;
                  readonly reason: string | null;
                }[];
              }[];
              /** @description The next page's `after`; absent on the last */
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
  readonly "/api/people/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A person */
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
              /** @description Null of somebody who was never seen, or whose data was erased */
              readonly firstName: string | null;
              readonly lastName: string | null;
              readonly username: string | null;
              readonly language: string | null;
              readonly isBot: boolean;
              readonly isPremium: boolean;
              readonly firstSeenAt: string | null;
              readonly lastSeenAt: string | null;
              readonly scopes: readonly {
                /** @enum {string} */
                readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                readonly bot: number | null;
                /** @description Who gave it, as in the audit log */
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @description When it ends by itself; null: until it is taken */
                readonly until: string | null;
                readonly reason: string | null;
              }[];
              /** @description Groups and channels they are known to be in, at most 100; Telegram does not list them */
              readonly memberships: readonly {
                readonly bot: number;
                readonly chat: number;
                readonly type: string;
                readonly title: string | null;
                readonly status: string;
                /** Format: date-time */
                readonly since: string;
                /** Format: date-time */
                readonly lastSeenAt: string;
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
  readonly "/api/people/{id}/ban": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take nothing from somebody any more, payments apart */
    readonly post: {
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
            /** @description With this bot alone; absent: with every bot */
            readonly bot?: number;
            /** @description When it ends by itself; absent: until it is taken */
            readonly until?: unknown;
            readonly reason?: string;
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
              /** @description Null of somebody who was never seen, or whose data was erased */
              readonly firstName: string | null;
              readonly lastName: string | null;
              readonly username: string | null;
              readonly language: string | null;
              readonly isBot: boolean;
              readonly isPremium: boolean;
              readonly firstSeenAt: string | null;
              readonly lastSeenAt: string | null;
              readonly scopes: readonly {
                /** @enum {string} */
                readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                readonly bot: number | null;
                /** @description Who gave it, as in the audit log */
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @description When it ends by itself; null: until it is taken */
                readonly until: string | null;
                readonly reason: string | null;
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
  readonly "/api/people/{id}/history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was changed about a person, the newest first */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly before?: number;
          readonly limit?: number;
        };
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
              readonly entries: readonly {
                readonly id: number;
                /** Format: date-time */
                readonly at: string;
                readonly actor: string;
                readonly action: string;
                readonly subject: string;
                readonly bot: number | null;
                readonly details: {
                  readonly [key: string]: unknown;
                };
              }[];
              /** @description As `before` */
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
  readonly "/api/people/{id}/scopes/{scope}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Give somebody a scope, also before they have come */
    readonly put: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: number;
          readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @description With this bot alone; absent: with every bot */
            readonly bot?: number;
            /** @description When it ends by itself; absent: until it is taken */
            readonly until?: unknown;
            readonly reason?: string;
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
              /** @description Null of somebody who was never seen, or whose data was erased */
              readonly firstName: string | null;
              readonly lastName: string | null;
              readonly username: string | null;
              readonly language: string | null;
              readonly isBot: boolean;
              readonly isPremium: boolean;
              readonly firstSeenAt: string | null;
              readonly lastSeenAt: string | null;
              readonly scopes: readonly {
                /** @enum {string} */
                readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                readonly bot: number | null;
                /** @description Who gave it, as in the audit log */
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @description When it ends by itself; null: until it is taken */
                readonly until: string | null;
                readonly reason: string | null;
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
    readonly post?: never;
    /** Take a scope from somebody */
    readonly delete: {
      readonly parameters: {
        readonly query?: {
          readonly bot?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly id: number;
          readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
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
              /** @description Null of somebody who was never seen, or whose data was erased */
              readonly firstName: string | null;
              readonly lastName: string | null;
              readonly username: string | null;
              readonly language: string | null;
              readonly isBot: boolean;
              readonly isPremium: boolean;
              readonly firstSeenAt: string | null;
              readonly lastSeenAt: string | null;
              readonly scopes: readonly {
                /** @enum {string} */
                readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                readonly bot: number | null;
                /** @description Who gave it, as in the audit log */
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @description When it ends by itself; null: until it is taken */
                readonly until: string | null;
                readonly reason: string | null;
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
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/people/{id}/unban": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Lift a ban */
    readonly post: {
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
            /** @description With this bot alone; absent: with every bot */
            readonly bot?: number;
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
              /** @description Null of somebody who was never seen, or whose data was erased */
              readonly firstName: string | null;
              readonly lastName: string | null;
              readonly username: string | null;
              readonly language: string | null;
              readonly isBot: boolean;
              readonly isPremium: boolean;
              readonly firstSeenAt: string | null;
              readonly lastSeenAt: string | null;
              readonly scopes: readonly {
                /** @enum {string} */
                readonly scope: "admin" | "operator" | "moderator" | "llm" | "media" | "movies" | "banned";
                /** @description With this bot alone; null: with every bot */
                readonly bot: number | null;
                /** @description Who gave it, as in the audit log */
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                /** @description When it ends by itself; null: until it is taken */
                readonly until: string | null;
                readonly reason: string | null;
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

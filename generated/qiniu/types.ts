// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.

/** A 64-bit integer as a decimal string: a number would round it. */
export type Int64 = string;
/** A 64-bit integer as an argument. */
export type Int64Argument = string | number | bigint;
/** A file as an argument; a `File` also has a name. */
export type FileArgument = Blob;
/** The bytes of a response, as a stream. */
export type Bytes = ReadableStream<Uint8Array>;
/**
 * A value that the vendor has not documented: any other string. An enum, because only a type of its own lets a
 * comparison with a documented value narrow the union; it is assignable to `string`. To compare it with a value that
 * you know, write `String(value) === "…"`.
 */
export declare enum UndocumentedValue {
  Any = "(undocumented)",
}

export interface paths {
    "/message/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Get the recent conversations of a user, each with its number of unread messages. The maximum number of conversations, their order, and whether those without unread messages are included, is not documented.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a conversation
         * @description Get the messages of one conversation page by page, backwards in time. Start with `msg_id_start` 0 for the newest message; for each further page, send the `next_msg_id` of the previous page, until `is_last` is true. Neither the order within a page nor how long messages are kept is documented. The message with the id `msg_id_start` may be returned again, so drop duplicates by `msg_id`.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Delete one conversation of a user. Whether its messages are deleted too, and what the other side sees, is not documented. Do not retry blindly: if a message has arrived in between, the retry would hide it together with the conversation.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acknowledge a message
         * @description Send a read receipt for a message. This changes the state of the message although it is a GET, so do not cache it; retrying does no harm. Whether earlier messages are marked as read too is not documented.
         */
        get: operations["acknowledgeMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a message by PUT
         * @description The same as `sendMessage`, with a different HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["sendMessageByPut"];
        /**
         * Send a message
         * @description Send a message to users or groups. Give each message its own `transaction_id`, so that a retry does not send it twice; how long the server remembers it is not documented.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a notification by PUT
         * @description The same as `sendNotification`, with a different HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["sendNotificationByPut"];
        /**
         * Send a notification
         * @description Send a system notification to users or groups. It has the same request body as a message; how it differs from a message for the receiver is not documented. Give each notification its own `transaction_id`, so that a retry does not send it twice; how long the server remembers it is not documented.
         */
        post: operations["sendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Recall a message by PUT
         * @description The same as `recallMessage`, with a different HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["recallMessageByPut"];
        /**
         * Recall a message
         * @description Recall a message. How long after sending this is possible, and what a second recall of the same message returns, is not documented; after a retry the message is still recalled.
         */
        post: operations["recallMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Broadcast a message
         * @description Send a message to the users of the app, without listing them. There is no deduplication key, so a retry sends the message again. The vendor's document does not have this operation.
         */
        post: operations["broadcastMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token by username or mobile number
         * @description Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
         */
        post: operations["createTokenByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token by user id
         * @description Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
         */
        post: operations["createTokenById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token by login name
         * @description Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
         */
        post: operations["createTokenByLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a message
         * @description Lanying IM posts messages to a URL that you enter in the console as a message subscription, which may be limited to certain receivers. Neither vendor documents the request: this is what the vendor's own program for chat bots reads from it, so other fields, and other values, are possible. Whether Qiniu's white label sends it is not known. The header `signature` is a fixed string that is the same for every request. It covers neither the body nor the time, so whoever sees one request can forge any other: register an `https` URL and keep it secret.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The fixed string. The vendor's program accepts any request if none is configured. */
                    signature?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The message. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReceivedMessage"];
                };
            };
            responses: {
                /** @description You have taken the message. The vendor's program always responds with status 200 and no body, even to a wrong signature. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The signature is wrong. What the vendor does then is not documented. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
export interface components {
    schemas: {
        /**
         * @description Explanation of an error. Empty, null or absent on success.
         * @example
         */
        SuccessMessage: string | null;
        /**
         * Error envelope
         * @description Body of an error response. The HTTP status is 200 nevertheless.
         */
        ErrorEnvelope: {
            /**
             * @description Error code, anything but 200. Only some are published, so treat an unknown one as a general failure.
             * @example 10008
             */
            code: number;
            /**
             * @description Human-readable explanation. Its wording is not documented, so rely on `code`. It may be null or absent.
             * @example access-token is invalid
             */
            message?: string | null;
        };
        /**
         * Name of a content type
         * @description Type of the content, by name: text, image, voice, video, file, location, the app's own command, or forwarded messages. Requests use the numbers 0 to 7 in `content_type` for the same types. Other names may appear.
         * @example TEXT
         */
        ContentTypeName: ("TEXT" | "IMAGE" | "AUDIO" | "VIDEO" | "FILE" | "LOCATION" | "COMMAND" | "FORWARD") | UndocumentedValue;
        /**
         * Delivery status
         * @description Whether the message is unread, delivered or read. Other values may appear.
         * @example READ
         */
        DeliveryStatus: ("UNREAD" | "DELIVERED" | "READ") | UndocumentedValue;
        /**
         * Message
         * @description A message as the server stored it. The meaning of its strings depends on `ctype`.
         */
        Message: {
            /**
             * Format: int64
             * @description Id of the message, a 64-bit integer beyond 2^53. Use it to drop duplicates.
             * @example 1552747048460091000
             */
            msg_id: Int64;
            ctype: components["schemas"]["ContentTypeName"];
            /**
             * @description The text of the message. It may be empty, null or absent.
             * @example Lunch at noon?
             */
            content?: string | null;
            /**
             * @description JSON as a string; it may be empty, null or absent. For images, voice, videos and files it holds the URL of the file, for locations the coordinates, in the format that the send operation describes.
             * @example {"url":"https://files.example.com/menu.jpg","dName":"menu.jpg","fLen":508728,"width":828.0,"height":828.0}
             */
            attachment?: string | null;
            /**
             * @description Data that the sender's app added, usually JSON as a string. It may be empty, null or absent.
             * @example {"topic":"lunch"}
             */
            ext?: string | null;
            /**
             * @description JSON as a string for the vendor's SDKs. It may be empty, null or absent. Ignore it.
             * @example
             */
            config?: string | null;
            /**
             * @description Time the message was sent, in milliseconds since 1970-01-01 UTC.
             * @example 1794792600241
             */
            timestamp: number;
            status: components["schemas"]["DeliveryStatus"];
            /**
             * Sender
             * @description Who sent the message, and from which device.
             */
            from_xid: {
                /**
                 * Format: int64
                 * @description Id of the user who sent the message.
                 * @example 2302128618880
                 */
                uid: Int64;
                /**
                 * Format: int32
                 * @description Serial number of the device.
                 * @example 1
                 */
                device_sn?: number;
            };
            /**
             * Receiver
             * @description Who received the message, and on which device.
             */
            to_xid: {
                /**
                 * Format: int64
                 * @description Id of the user or of the group that received the message.
                 * @example 2199040544848
                 */
                uid: Int64;
                /**
                 * Format: int32
                 * @description Serial number of the device. What it means for a group is not documented.
                 * @example 0
                 */
                device_sn?: number;
            };
        };
        /**
         * Result
         * @description Success or an error.
         */
        Done: {
            /**
             * @description 200 for success.
             * @constant
             */
            code: 200;
            message?: components["schemas"]["SuccessMessage"];
            /**
             * @description True on success. What false means is not documented.
             * @example true
             */
            data: boolean;
        } | components["schemas"]["ErrorEnvelope"];
        /**
         * Message request
         * @description A message and its receivers.
         */
        MessageRequest: {
            /**
             * Format: int64
             * @description Id of the request, a 64-bit integer that you choose. A second request with the same id within a short time is not carried out. How long that is, and what the second request returns, is not documented. Without an id nothing is deduplicated, so send one with every request that you may have to retry.
             * @example 1794792600200
             */
            transaction_id?: Int64Argument;
            /**
             * @description Kind of targets: 1 for users, 2 for groups.
             * @example 1
             * @enum {integer}
             */
            type: 1 | 2;
            /**
             * Format: int64
             * @description Id of the user shown as the sender, a 64-bit integer. Who is shown if it is omitted is not documented, nor is what a different user in the header `user_id` changes, so send the same user in both or only one of them.
             * @example 2302128618880
             */
            from_user_id?: Int64Argument;
            /**
             * @description Ids of the receivers, 64-bit integers: users or groups depending on `type`, not both in one request. No maximum number is documented. The response has the id of the message only if there is one target.
             * @example [
             *       2199040544848
             *     ]
             */
            targets: Int64Argument[];
            /**
             * @description Type of the content: 0 text, 1 image, 2 voice, 3 video, 4 file, 5 location, 6 a command of your own app, 7 forwarded messages; stored messages have the names TEXT, IMAGE, AUDIO, VIDEO, FILE, LOCATION, COMMAND and FORWARD in `ctype`. Beyond the vendor's document: 8 call (RTC), 9 read receipt (READ_ACK), 10 recall (RECALL), 11 more text for an earlier message (APPEND), 12 new text for an earlier message (REPLACE).
             * @example 0
             * @enum {integer}
             */
            content_type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description The text of the message. It may be empty, or omitted for messages that have none, such as files. No maximum length is documented.
             * @example Lunch at noon?
             */
            content?: string;
            /**
             * @description JSON as a string, for images, voice, videos, files and locations; otherwise empty or omitted. For files of any kind it holds `url`, the URL of the file, `dName`, its name, and `fLen`, its size in bytes, which may be missing; for voice also `duration`, probably in seconds, and for images `width` and `height`, probably in pixels. For locations it holds `lat` and `lon`, latitude and longitude, and `addr`, the address.
             * @example {"url":"https://files.example.com/menu.jpg","dName":"menu.jpg","fLen":508728,"width":828.0,"height":828.0}
             */
            attachment?: string;
            /**
             * @description Data that your app adds for its own use, usually JSON as a string. It may be empty.
             * @example {"topic":"lunch"}
             */
            ext?: string;
            /**
             * @description JSON as a string, with settings for the vendor's SDKs. It may be empty. Its keys are not documented.
             * @example {"antispam_prompt": "spam"}
             */
            config?: string;
            /**
             * @description Set to true to reach only receivers who are online. With false, the default, the message is also kept for those who are not.
             * @example false
             */
            online_only?: boolean;
            /**
             * Format: int64
             * @description Id of the message that this one refers to, a 64-bit integer, for the content types 9 to 12: the message that was read, is recalled, or gets more text or new text. The vendor's connector sends 0 if there is none.
             * @example 1552747048460091000
             */
            related_mid?: Int64Argument;
        };
        /**
         * Send result
         * @description Success or an error.
         */
        SendOutcome: {
            /**
             * @description 200 for success.
             * @constant
             */
            code: 200;
            message?: components["schemas"]["SuccessMessage"];
            /**
             * @description True if the message was sent. What false means is not documented.
             * @example true
             */
            data: boolean;
            /**
             * @description Id of the message that was sent. Null or absent unless there is a single target.
             * @example [
             *       1552747048460091000
             *     ]
             */
            msg_ids?: Int64[] | null;
        } | components["schemas"]["ErrorEnvelope"];
        /**
         * Recall request
         * @description The message to recall.
         */
        RecallRequest: {
            /**
             * Format: int64
             * @description Id of the conversation, a 64-bit integer: the id of the other user or of the group.
             * @example 2199040544848
             */
            conversation_id: Int64Argument;
            /**
             * Format: int64
             * @description Id of the message, a 64-bit integer beyond 2^53.
             * @example 1552747048460097000
             */
            msg_id: Int64Argument;
        };
        /**
         * Token result
         * @description Success or an error.
         */
        TokenOutcome: {
            /**
             * @description 200 for success.
             * @constant
             */
            code: 200;
            message?: components["schemas"]["SuccessMessage"];
            /**
             * Token
             * @description The token, and other data that the user's client needs.
             */
            data: {
                /**
                 * @description The token itself. Send it as `access-token`.
                 * @example USER_TOKEN
                 */
                token: string;
                /**
                 * @description Time the token expires. A timestamp; its unit is not documented.
                 * @example 1797384600000
                 */
                expire?: number;
                /**
                 * Format: int64
                 * @description Id of the user.
                 * @example 2302128618880
                 */
                user_id: Int64;
                /**
                 * @description Token for push messages to the device. Null or absent unless the request had a `device_guid`.
                 * @example PUSH_TOKEN
                 */
                push_token?: string | null;
                /**
                 * @description Token for files. It may be null.
                 * @example STORE_TOKEN
                 */
                store_token?: string | null;
                /**
                 * @description Secret key for files. It may be null.
                 * @example FILE_SECRET
                 */
                access_key_secret?: string | null;
                /**
                 * Format: int32
                 * @description Whether connections are encrypted. Its values are not documented; it may be null.
                 * @example 0
                 */
                encrypt_type?: number | null;
                /**
                 * @description A public key, probably for encrypted connections. It may be null.
                 * @example PUBLIC_KEY
                 */
                public_key?: string | null;
            };
        } | components["schemas"]["ErrorEnvelope"];
        /**
         * User id
         * @description Id of the user, a 64-bit integer, as a string or a number.
         * @example 2302128618880
         */
        ReceivedUserId: string | number;
        /**
         * Received message
         * @description A message as Lanying IM posts it to your URL. Only the fields that the vendor's program reads are known.
         */
        ReceivedMessage: {
            /**
             * @description Id of the app.
             * @example welovemaxim
             */
            appId: string;
            /**
             * Message id
             * @description Id of the message, a 64-bit integer, as a string or a number. Use it to drop duplicates.
             * @example 1552747048460091000
             */
            msgId: string | number;
            /**
             * Kind of conversation
             * @description `CHAT` for a message between two users, the only value that the vendor's program reads. In a group it is probably `GROUPCHAT`, as in Lanying's own spec of another message; other values may appear.
             * @example CHAT
             */
            type: "CHAT" | UndocumentedValue;
            ctype: components["schemas"]["ContentTypeName"];
            /**
             * Sender
             * @description Who sent the message.
             */
            from: {
                uid: components["schemas"]["ReceivedUserId"];
            };
            /**
             * Receiver
             * @description Who received the message.
             */
            to: {
                uid: components["schemas"]["ReceivedUserId"];
            };
            /**
             * @description The text of the message. It may be empty.
             * @example Lunch at noon?
             */
            content: string;
            /**
             * @description Data that the sender's app added, usually JSON as a string. It may be empty.
             * @example {"topic":"lunch"}
             */
            ext?: string;
        };
    };
    responses: {
        /** @description The token was refused. All known errors have status 200 and a code, so this may never be sent. Its body is unknown. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request was refused. All known errors have status 200 and a code, so this may never be sent. Its body is unknown. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not found. All known errors have status 200 and a code, so this may never be sent. Its body is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server failed. Retry later. Known failures of the server have status 200 and a code, and no page lists this status. Its body is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service is down or overloaded. Retry later. No page lists this status. Its body is unknown. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The result, which may be an error in the body. */
        MessageSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendOutcome"];
            };
        };
        /** @description The result, which may be an error in the body. */
        NotificationSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendOutcome"];
            };
        };
        /** @description The result, which may be an error in the body. */
        MessageRecalled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Done"];
            };
        };
    };
    parameters: {
        /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
        AppId: string;
        /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
        ActAsUser: Int64Argument;
        /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
        ActAsGroup: Int64Argument;
    };
    requestBodies: {
        /** @description The message and its receivers. */
        Message: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        /** @description The notification and its receivers. */
        Notification: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        /** @description The message to recall. */
        Recall: {
            content: {
                "application/json": components["schemas"]["RecallRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List conversations
     *
     * Get the recent conversations of a user, each with its number of unread messages. The maximum number of conversations, their order, and whether those without unread messages are included, is not documented.
     */
    listConversations: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations, or an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 200 for success.
                         * @constant
                         */
                        code: 200;
                        message?: components["schemas"]["SuccessMessage"];
                        /** @description One item for each conversation. */
                        data: {
                            /**
                             * Conversation id
                             * @description Id of the conversation.
                             */
                            conversation_id: {
                                /**
                                 * Format: int64
                                 * @description Id of the conversation, a 64-bit integer: the id of the other user or of the group.
                                 * @example 2199040544848
                                 */
                                uid: Int64;
                                /**
                                 * Format: int32
                                 * @description Serial number of a device. Newer documentation does not have it.
                                 * @example 0
                                 */
                                device_sn?: number;
                            };
                            /**
                             * Format: int32
                             * @description Number of unread messages.
                             * @example 3
                             */
                            num: number;
                        }[];
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List messages of a conversation
     *
     * Get the messages of one conversation page by page, backwards in time. Start with `msg_id_start` 0 for the newest message; for each further page, send the `next_msg_id` of the previous page, until `is_last` is true. Neither the order within a page nor how long messages are kept is documented. The message with the id `msg_id_start` may be returned again, so drop duplicates by `msg_id`.
     */
    listConversationMessages: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer: the id of the other user or of the group. */
                opposite_id: Int64Argument;
                /** @description Id of the message to start with, a 64-bit integer: 0 for the newest message, or the `next_msg_id` of the previous page. The vendor's table calls it optional, but Lanying IM requires it. */
                msg_id_start: Int64Argument;
                /** @description Maximum number of messages per page. Neither an upper limit nor a default is documented. The vendor's table calls it optional, but Lanying IM requires it. */
                limit: number;
            };
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages, or an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 200 for success.
                         * @constant
                         */
                        code: 200;
                        message?: components["schemas"]["SuccessMessage"];
                        /**
                         * Message page
                         * @description The messages of the page, and where the next page starts.
                         */
                        data: {
                            /**
                             * @description True if there are no older messages.
                             * @example false
                             */
                            is_last: boolean;
                            /**
                             * Format: int64
                             * @description Id to send as `msg_id_start` for the next page, a 64-bit integer beyond 2^53. Its value on the last page is not documented; it may be null or absent there.
                             * @example 1552747048460095000
                             */
                            next_msg_id?: Int64 | null;
                            /** @description The messages of this page. */
                            messages: components["schemas"]["Message"][];
                        };
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Delete a conversation
     *
     * Delete one conversation of a user. Whether its messages are deleted too, and what the other side sees, is not documented. Do not retry blindly: if a message has arrived in between, the retry would hide it together with the conversation.
     */
    deleteConversation: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer: the id of the other user or of the group. */
                conversation_id: Int64Argument;
            };
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, which may be an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Acknowledge a message
     *
     * Send a read receipt for a message. This changes the state of the message although it is a GET, so do not cache it; retrying does no harm. Whether earlier messages are marked as read too is not documented.
     */
    acknowledgeMessage: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer: the id of the other user or of the group. */
                conversation_id: Int64Argument;
                /** @description Serial number of a device, a 32-bit integer, such as the one in a message. Which device to send is not documented. */
                device_sn: number;
                /** @description Id of the message that was read, a 64-bit integer beyond 2^53. */
                msg_id: Int64Argument;
            };
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, which may be an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Send a message by PUT
     *
     * The same as `sendMessage`, with a different HTTP method. The vendor offers both and prefers neither.
     */
    sendMessageByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Message"];
        responses: {
            200: components["responses"]["MessageSent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Send a message
     *
     * Send a message to users or groups. Give each message its own `transaction_id`, so that a retry does not send it twice; how long the server remembers it is not documented.
     */
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Message"];
        responses: {
            200: components["responses"]["MessageSent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Send a notification by PUT
     *
     * The same as `sendNotification`, with a different HTTP method. The vendor offers both and prefers neither.
     */
    sendNotificationByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Notification"];
        responses: {
            200: components["responses"]["NotificationSent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Send a notification
     *
     * Send a system notification to users or groups. It has the same request body as a message; how it differs from a message for the receiver is not documented. Give each notification its own `transaction_id`, so that a retry does not send it twice; how long the server remembers it is not documented.
     */
    sendNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Notification"];
        responses: {
            200: components["responses"]["NotificationSent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Recall a message by PUT
     *
     * The same as `recallMessage`, with a different HTTP method. The vendor offers both and prefers neither.
     */
    recallMessageByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Recall"];
        responses: {
            200: components["responses"]["MessageRecalled"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Recall a message
     *
     * Recall a message. How long after sending this is possible, and what a second recall of the same message returns, is not documented; after a retry the message is still recalled.
     */
    recallMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Recall"];
        responses: {
            200: components["responses"]["MessageRecalled"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Broadcast a message
     *
     * Send a message to the users of the app, without listing them. There is no deduplication key, so a retry sends the message again. The vendor's document does not have this operation.
     */
    broadcastMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does together with `group_id` is not documented, so send only one of the two. When you send a message, `from_user_id` in the body names the sender. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does together with `user_id` is not documented, so send only one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of targets. The only value is 1, users.
                     * @example 1
                     * @enum {integer}
                     */
                    type: 1;
                    /**
                     * @description Type of the content: 0 text, 1 image, 2 voice, 3 video, 4 file, 5 location, 6 a command of your own app.
                     * @example 0
                     * @enum {integer}
                     */
                    content_type: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                    /**
                     * @description The text of the message. It may be empty. No maximum length is documented.
                     * @example The canteen is closed today
                     */
                    content?: string;
                    /**
                     * @description JSON as a string, for images, voice, videos and files, in the format that the send operation describes.
                     * @example
                     */
                    attachment?: string;
                    /**
                     * @description Data that your app adds for its own use, usually JSON as a string. It may be empty.
                     * @example {"topic":"lunch"}
                     */
                    ext?: string;
                    /**
                     * @description JSON as a string, with settings for the vendor's SDKs. It may be empty. Its keys are not documented.
                     * @example
                     */
                    config?: string;
                };
            };
        };
        responses: {
            /** @description The result, which may be an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 200 for success.
                         * @constant
                         */
                        code: 200;
                        message?: components["schemas"]["SuccessMessage"];
                        /**
                         * Broadcast
                         * @description The result of the broadcast.
                         */
                        data: {
                            /**
                             * @description Number of messages sent.
                             * @example 128
                             */
                            send_num?: number;
                            /**
                             * @description True if the message was sent.
                             * @example true
                             */
                            success?: boolean;
                        };
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Create a token by username or mobile number
     *
     * Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
     */
    createTokenByName: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user's credentials. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Username.
                     * @example alice
                     */
                    name: string;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. If it is sent, the response has a `push_token`.
                     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                     */
                    device_guid?: string;
                } | {
                    /**
                     * @description Mobile number of the user.
                     * @example 13800000001
                     */
                    mobile: string;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. If it is sent, the response has a `push_token`.
                     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                     */
                    device_guid?: string;
                };
            };
        };
        responses: {
            /** @description The token, or an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Create a token by user id
     *
     * Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
     */
    createTokenById: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user's credentials. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description Id of the user, a 64-bit integer.
                     * @example 2302128618880
                     */
                    user_id: Int64Argument;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. If it is sent, the response has a `push_token`.
                     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                     */
                    device_guid?: string;
                };
            };
        };
        responses: {
            /** @description The token, or an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Create a token by login name
     *
     * Get a token for a user with the user's password. The request itself requires no token. Whether earlier tokens stay valid, and what a wrong password returns, is not documented. The vendor's document does not have this operation.
     */
    createTokenByLogin: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A string such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user's credentials. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Mobile number, email address or username of the user.
                     * @example alice@example.com
                     */
                    login_name: string;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. If it is sent, the response has a `push_token`.
                     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                     */
                    device_guid?: string;
                };
            };
        };
        responses: {
            /** @description The token, or an error in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOutcome"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

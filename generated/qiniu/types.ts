// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.

/** A 64-bit integer as decimal text: a number would round it. */
export type Int64 = string;
/** A 64-bit integer as an argument. */
export type Int64Argument = string | number | bigint;
/** A file as an argument; a `File` also tells its name. */
export type FileArgument = Blob;
/** The bytes of an answer, as they come. */
export type Bytes = ReadableStream<Uint8Array>;
/**
 * A value that the vendor has not documented: any other string. An enum, because only a type of its own lets a
 * comparison with a documented value narrow the union; it is assignable to `string`. To compare it with a value
 * that you know of, write `String(value) === "…"`.
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
         * @description Get the recent conversations of a user, each with the number of its unread messages. How many there are at most, in which order they come, and whether those without unread messages are among them, is not documented.
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
         * @description Get the messages of one conversation page by page, backwards in time. Begin with `msg_id_start` 0 for the newest message; for each further page send the `next_msg_id` of the page before, until `is_last` is true. Neither the order within a page is documented, nor how long messages are kept. The message that `msg_id_start` names may come again, so drop repeats by `msg_id`.
         */
        get: operations["listConversationMessages"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Take one conversation from a user. Whether its messages go too, and what the other side sees, is not documented. Do not repeat it blindly: a message that arrived in between would be lost from sight with the conversation.
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
         * @description Send the receipt that a message was read. This changes the state of the message although it is a GET, so keep caches away from it; repeating it does no harm. Whether earlier messages count as read too is not documented.
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
         * @description The same as `sendMessage`, with another HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["sendMessageByPut"];
        /**
         * Send a message
         * @description Send a message to users or groups. Give each message a `transaction_id` of its own, so that a repeated request does not send it twice; for how long the server remembers it is not documented.
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
         * @description The same as `sendNotification`, with another HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["sendNotificationByPut"];
        /**
         * Send a notification
         * @description Send a system notification to users or groups. It takes the same body as a message; how it differs from one for the receiver is not documented. Give each notification a `transaction_id` of its own, so that a repeated request does not send it twice; for how long the server remembers it is not documented.
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
         * @description The same as `recallMessage`, with another HTTP method. The vendor offers both and prefers neither.
         */
        put: operations["recallMessageByPut"];
        /**
         * Recall a message
         * @description Take a message back. How long after sending this is possible, and what a second recall of the same message answers, is not documented; a repeat leaves the message recalled.
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
         * @description Send a message to the users of the app, without naming them. There is nothing to tell a repeated request by, so it sends the message again. The vendor's document lacks this operation.
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
         * Create a token by user name
         * @description Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
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
         * @description Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
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
         * @description Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
         */
        post: operations["createTokenByLogin"];
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
        /**
         * @description Explanation of an error. Empty, null or absent on success.
         * @example
         */
        SuccessMessage: string | null;
        /**
         * Error envelope
         * @description Body of an answer that reports an error. The HTTP status is 200 all the same.
         */
        ErrorEnvelope: {
            /**
             * @description Number of the error, anything but 200. Only some are published, so take an unknown one for a general failure.
             * @example 10008
             */
            code: number;
            /**
             * @description Explanation for people. Its wording is not documented, so decide by `code`.
             * @example access-token is invalid
             */
            message: string;
        };
        /**
         * Name of a content type
         * @description Type of the content, by name: text, picture, voice, video, file, location, the app's own command, or forwarded messages. Requests name the same types by the numbers 0 to 7 in `content_type`. Other names may appear.
         * @example TEXT
         */
        ContentTypeName: ("TEXT" | "IMAGE" | "AUDIO" | "VIDEO" | "FILE" | "LOCATION" | "COMMAND" | "FORWARD") | UndocumentedValue;
        /**
         * Delivery status
         * @description How far the message has come, unread, delivered or read. Other values may appear.
         * @example READ
         */
        DeliveryStatus: ("UNREAD" | "DELIVERED" | "READ") | UndocumentedValue;
        /**
         * Message
         * @description A message as the server stored it. The meaning of its texts depends on `ctype`.
         */
        Message: {
            /**
             * Format: int64
             * @description Id of the message, a 64-bit integer beyond 2^53. Use it to drop repeats.
             * @example 1552747048460091000
             */
            msg_id: Int64;
            ctype: components["schemas"]["ContentTypeName"];
            /**
             * @description The text of the message. It may be empty.
             * @example Lunch at noon?
             */
            content: string;
            /**
             * @description JSON as text, or empty. For pictures, voice, videos and files it holds the address of the file, in the form that the send operation describes.
             * @example {"url":"https://files.example.com/menu.jpg","dName":"menu.jpg","fLen":508728,"width":828.0,"height":828.0}
             */
            attachment: string;
            /**
             * @description What the sender's app added, usually JSON as text. It may be empty or absent.
             * @example {"topic":"lunch"}
             */
            ext?: string;
            /**
             * @description JSON as text for the vendor's SDKs, or empty. Leave it to them.
             * @example
             */
            config: string;
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
                device_sn: number;
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
                 * @description Serial number of the device. What it says of a group is not documented.
                 * @example 0
                 */
                device_sn: number;
            };
        };
        /**
         * Outcome
         * @description Success, or an error.
         */
        Done: {
            /**
             * @description 200 for success.
             * @constant
             */
            code: 200;
            message?: components["schemas"]["SuccessMessage"];
            /**
             * @description True when it is done. What false means is not documented.
             * @example true
             */
            data: boolean;
        } | components["schemas"]["ErrorEnvelope"];
        /**
         * Message request
         * @description A message, and who gets it.
         */
        MessageRequest: {
            /**
             * Format: int64
             * @description Id of the request, chosen by you, a 64-bit integer. A second request with the same id within a short time is not carried out. How long that is and how it is answered are not documented. Without an id nothing is dropped, so send one with every request that you may have to repeat.
             * @example 1794792600200
             */
            transaction_id?: Int64Argument;
            /**
             * @description Kind of the targets, 1 for users and 2 for groups.
             * @example 1
             * @enum {integer}
             */
            type: 1 | 2;
            /**
             * Format: int64
             * @description Id of the user who appears as the sender, a 64-bit integer. Who appears when it is left out is not documented.
             * @example 2302128618880
             */
            from_user_id?: Int64Argument;
            /**
             * @description Ids of the receivers, 64-bit integers: users or groups by `type`, not both in one request. No greatest number is documented. The answer names the id of the message only when there is one target.
             * @example [
             *       2199040544848
             *     ]
             */
            targets: Int64Argument[];
            /**
             * @description Type of the content. 0 text, 1 picture, 2 voice, 3 video, 4 file, 5 location, 6 command of your app's own, 7 forwarded messages; these are the names TEXT, IMAGE, AUDIO, VIDEO, FILE, LOCATION, COMMAND and FORWARD in the `ctype` of stored messages. Beyond the vendor's document: 8 call (RTC), 9 read receipt (READ_ACK), 10 recall (RECALL), 11 more text for an earlier message (APPEND), 12 new text for an earlier message (REPLACE).
             * @example 0
             * @enum {integer}
             */
            content_type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description The text of the message. Required, but it may be empty, as it is for pictures. No greatest length is documented.
             * @example Lunch at noon?
             */
            content: string;
            /**
             * @description JSON as text, for pictures, voice, videos and files; otherwise empty or left out. It holds `url`, the address of the file, `dName`, its name, and `fLen`, its size in bytes; for voice also `duration`, probably in seconds, and for pictures `width` and `height`, probably in pixels.
             * @example {"url":"https://files.example.com/menu.jpg","dName":"menu.jpg","fLen":508728,"width":828.0,"height":828.0}
             */
            attachment?: string;
            /**
             * @description What your app adds for its own use, usually JSON as text. It may be empty.
             * @example {"topic":"lunch"}
             */
            ext?: string;
            /**
             * @description JSON as text with settings for the vendor's SDKs. It may be empty. Its keys are not documented.
             * @example {"antispam_prompt": "spam"}
             */
            config?: string;
            /**
             * @description True to reach only receivers who are online. False, the default, also keeps the message for those who are not.
             * @example false
             */
            online_only?: boolean;
            /**
             * Format: int64
             * @description Id of the message that this one is about, a 64-bit integer, for the content types 9 to 12: the message that was read, is recalled, gets more text or new text. The vendor's connector sends 0 where there is none.
             * @example 1552747048460091000
             */
            related_mid?: Int64Argument;
        };
        /**
         * Send outcome
         * @description Success, or an error.
         */
        SendOutcome: {
            /**
             * @description 200 for success.
             * @constant
             */
            code: 200;
            message?: components["schemas"]["SuccessMessage"];
            /**
             * @description True when the message is sent. What false means is not documented.
             * @example true
             */
            data: boolean;
            /**
             * @description Id of the message that was sent. Present only when there is a single target.
             * @example [
             *       1552747048460091000
             *     ]
             */
            msg_ids?: Int64[];
        } | components["schemas"]["ErrorEnvelope"];
        /**
         * Recall request
         * @description Which message to recall.
         */
        RecallRequest: {
            /**
             * Format: int64
             * @description Id of the conversation, a 64-bit integer, which is that of the other user or of the group.
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
         * Token outcome
         * @description Success, or an error.
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
             * @description The token, and what else a client of the user needs.
             */
            data: {
                /**
                 * @description The token itself. Send it as `access-token`.
                 * @example USER_TOKEN
                 */
                token: string;
                /**
                 * @description Time when the token expires. A timestamp, whose unit is not documented.
                 * @example 1797384600000
                 */
                expire: number;
                /**
                 * Format: int64
                 * @description Id of the user.
                 * @example 2302128618880
                 */
                user_id: Int64;
                /**
                 * @description Token for push messages to the device. Present when the request named a device.
                 * @example PUSH_TOKEN
                 */
                push_token?: string;
                /**
                 * @description Token for files.
                 * @example STORE_TOKEN
                 */
                store_token?: string;
                /**
                 * @description Secret key for files.
                 * @example FILE_SECRET
                 */
                access_key_secret?: string;
                /**
                 * Format: int32
                 * @description Whether connections are encrypted. Its values are not documented.
                 * @example 0
                 */
                encrypt_type?: number;
                /**
                 * @description A public key, probably for encrypted connections.
                 * @example PUBLIC_KEY
                 */
                public_key?: string;
            };
        } | components["schemas"]["ErrorEnvelope"];
    };
    responses: {
        /** @description The token was refused. Errors that are known come with status 200 and a code, so this may never be sent. Its body is unknown. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request was refused. Errors that are known come with status 200 and a code, so this may never be sent. Its body is unknown. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Nothing is found there. Errors that are known come with status 200 and a code, so this may never be sent. Its body is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The outcome, with an error in the body too. */
        MessageSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendOutcome"];
            };
        };
        /** @description The outcome, with an error in the body too. */
        NotificationSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendOutcome"];
            };
        };
        /** @description The outcome, with an error in the body too. */
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
        /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
        AppId: string;
        /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
        ActAsUser: Int64Argument;
        /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
        ActAsGroup: Int64Argument;
    };
    requestBodies: {
        /** @description The message, and who gets it. */
        Message: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        /** @description The notification, and who gets it. */
        Notification: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        /** @description Which message to recall. */
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
     * Get the recent conversations of a user, each with the number of its unread messages. How many there are at most, in which order they come, and whether those without unread messages are among them, is not documented.
     */
    listConversations: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
                        /** @description One entry for each conversation. */
                        data: {
                            /**
                             * Conversation id
                             * @description Which conversation it is.
                             */
                            conversation_id: {
                                /**
                                 * Format: int64
                                 * @description Id of the conversation, a 64-bit integer: that of the other user, or of the group.
                                 * @example 2199040544848
                                 */
                                uid: Int64;
                                /**
                                 * Format: int32
                                 * @description Serial number of a device. Absent in newer descriptions.
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
        };
    };
    /**
     * List messages of a conversation
     *
     * Get the messages of one conversation page by page, backwards in time. Begin with `msg_id_start` 0 for the newest message; for each further page send the `next_msg_id` of the page before, until `is_last` is true. Neither the order within a page is documented, nor how long messages are kept. The message that `msg_id_start` names may come again, so drop repeats by `msg_id`.
     */
    listConversationMessages: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer, which is that of the other user or of the group. */
                opposite_id: Int64Argument;
                /** @description Id of the message to begin with, a 64-bit integer: 0 for the newest message, or the `next_msg_id` of the page before. The vendor's table calls it optional, but Lanying IM requires it. */
                msg_id_start: Int64Argument;
                /** @description Most messages in one page. Neither a greatest number nor a default is documented. The vendor's table calls it optional, but Lanying IM requires it. */
                limit: number;
            };
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
                         * @description The messages of the page, and where the next one begins.
                         */
                        data: {
                            /**
                             * @description True when no older messages follow.
                             * @example false
                             */
                            is_last: boolean;
                            /**
                             * Format: int64
                             * @description Id to send as `msg_id_start` for the next page, a 64-bit integer beyond 2^53. What it is on the last page is not documented.
                             * @example 1552747048460095000
                             */
                            next_msg_id: Int64;
                            /** @description The messages of this page. */
                            messages: components["schemas"]["Message"][];
                        };
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Delete a conversation
     *
     * Take one conversation from a user. Whether its messages go too, and what the other side sees, is not documented. Do not repeat it blindly: a message that arrived in between would be lost from sight with the conversation.
     */
    deleteConversation: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer, which is that of the other user or of the group. */
                conversation_id: Int64Argument;
            };
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome, with an error in the body too. */
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
        };
    };
    /**
     * Acknowledge a message
     *
     * Send the receipt that a message was read. This changes the state of the message although it is a GET, so keep caches away from it; repeating it does no harm. Whether earlier messages count as read too is not documented.
     */
    acknowledgeMessage: {
        parameters: {
            query: {
                /** @description Id of the conversation, a 64-bit integer, which is that of the other user or of the group. */
                conversation_id: Int64Argument;
                /** @description Serial number of a device, a 32-bit integer, such as that of a message. Which device is meant is not documented. */
                device_sn: number;
                /** @description Id of the message that was read, a 64-bit integer beyond 2^53. */
                msg_id: Int64Argument;
            };
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
                group_id?: components["parameters"]["ActAsGroup"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome, with an error in the body too. */
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
        };
    };
    /**
     * Send a message by PUT
     *
     * The same as `sendMessage`, with another HTTP method. The vendor offers both and prefers neither.
     */
    sendMessageByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Send a message
     *
     * Send a message to users or groups. Give each message a `transaction_id` of its own, so that a repeated request does not send it twice; for how long the server remembers it is not documented.
     */
    sendMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Send a notification by PUT
     *
     * The same as `sendNotification`, with another HTTP method. The vendor offers both and prefers neither.
     */
    sendNotificationByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Send a notification
     *
     * Send a system notification to users or groups. It takes the same body as a message; how it differs from one for the receiver is not documented. Give each notification a `transaction_id` of its own, so that a repeated request does not send it twice; for how long the server remembers it is not documented.
     */
    sendNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Recall a message by PUT
     *
     * The same as `recallMessage`, with another HTTP method. The vendor offers both and prefers neither.
     */
    recallMessageByPut: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Recall a message
     *
     * Take a message back. How long after sending this is possible, and what a second recall of the same message answers, is not documented; a repeat leaves the message recalled.
     */
    recallMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
        };
    };
    /**
     * Broadcast a message
     *
     * Send a message to the users of the app, without naming them. There is nothing to tell a repeated request by, so it sends the message again. The vendor's document lacks this operation.
     */
    broadcastMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
                /** @description Id of the user to act as, a 64-bit integer. Send it with an admin's token only. What it does beside `group_id` is not documented, so send one of the two. */
                user_id?: components["parameters"]["ActAsUser"];
                /** @description Id of a group, a 64-bit integer, to act as an admin of this group. Send it with an admin's token only. What it does beside `user_id` is not documented, so send one of the two. */
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
                     * @description Kind of the targets. Only 1, users, exists.
                     * @example 1
                     * @enum {integer}
                     */
                    type: 1;
                    /**
                     * @description Type of the content. 0 text, 1 picture, 2 voice, 3 video, 4 file, 5 location, 6 command of your app's own.
                     * @example 0
                     * @enum {integer}
                     */
                    content_type: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                    /**
                     * @description The text of the message. It may be empty. No greatest length is documented.
                     * @example The canteen is closed today
                     */
                    content?: string;
                    /**
                     * @description JSON as text, for pictures, voice, videos and files, in the form that the send operation describes.
                     * @example
                     */
                    attachment?: string;
                    /**
                     * @description What your app adds for its own use, usually JSON as text. It may be empty.
                     * @example {"topic":"lunch"}
                     */
                    ext?: string;
                    /**
                     * @description JSON as text with settings for the vendor's SDKs. It may be empty. Its keys are not documented.
                     * @example
                     */
                    config?: string;
                };
            };
        };
        responses: {
            /** @description The outcome, with an error in the body too. */
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
                         * @description What became of the message.
                         */
                        data: {
                            /**
                             * @description Number of messages sent.
                             * @example 128
                             */
                            send_num: number;
                            /**
                             * @description True when the message is sent.
                             * @example true
                             */
                            success: boolean;
                        };
                    } | components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    /**
     * Create a token by user name
     *
     * Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
     */
    createTokenByName: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who the user is. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the user.
                     * @example alice
                     */
                    name: string;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. With it the answer has a `push_token`.
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
        };
    };
    /**
     * Create a token by user id
     *
     * Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
     */
    createTokenById: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who the user is. */
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
                     * @description Id of the user's device. With it the answer has a `push_token`.
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
        };
    };
    /**
     * Create a token by login name
     *
     * Get a token for a user against the password. It needs no token itself. Whether tokens given before stay valid, and what a wrong password answers, is not documented. The vendor's document lacks this operation.
     */
    createTokenByLogin: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the app, from the console. A text such as `welovemaxim`, although the vendor's table calls it a 64-bit integer. */
                app_id: components["parameters"]["AppId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who the user is. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Mobile number, e-mail address or name of the user.
                     * @example alice@example.com
                     */
                    login_name: string;
                    /**
                     * @description Password of the user.
                     * @example USER_PASSWORD
                     */
                    password: string;
                    /**
                     * @description Id of the user's device. With it the answer has a `push_token`.
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
        };
    };
}

// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.

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
    "/{org_name}/{app_name}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an app token
         * @description Get a token for the operations that require one. Request one only if you have none, if yours is about to expire, or after a 401: the vendor blocks accounts that request tokens too often, without saying how often that is. Whether earlier tokens stay valid until they expire is not documented.
         *
         *     With another `grant_type`, the same request creates the token of a user, with which the user's app logs in to the vendor: `password` with the user's password, or `inherit` with the app token in `Authorization`.
         */
        post: operations["createAppToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{org_name}/{app_name}/chatmessages/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the download URL of a history file
         * @description Get a signed URL for the file with the messages that users of the app sent within one hour. Files are kept for 3 days unless your contract says more, and are not available immediately: an older page of the vendor advises waiting one hour after the end of the hour, a newer one 24 hours. Download the file within 30 minutes; request a new URL once it has expired. Messages stay in the files when a user deletes a conversation or its messages.
         */
        get: operations["getHistoryFileUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{object_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a history file
         * @description Get a file from the object store, using the URL that `getHistoryFileUrl` returned. Use the URL unchanged: its path is opaque and its query is signed. It expires after 30 minutes. Do not send the app token: the object store should not see it. Read the file as a stream, since its maximum size is not documented; nor is the order of its lines, some of which may be duplicates.
         */
        get: operations["downloadHistoryFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    beforeSending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a message
         * @description Before Easemob delivers a message, it asks your server whether it may. It only asks about messages from apps, not about those sent through the REST API. The rule in the console says which conversations and types of message it asks about, how many milliseconds it waits (200 by default), and what happens to the message if there is no valid response by then: it is delivered, unless the rule says otherwise. Nothing is retried. If you block a message, there is no `receiveEvent` webhook for it. The signature in the body covers only `callId` and `timestamp`, so a request that was recorded can be sent again with another message: register an `https` URL, and reject old timestamps.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The message. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PendingMessage"];
                };
            };
            responses: {
                /** @description Your verdict. If it has no `valid`, or a field of another type, the message is treated as if there were no response, and the sender's app gets `custom internal error`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Verdict"];
                    };
                };
                /** @description The signature is wrong. The vendor does what the rule says about failures. */
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
    afterSending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description Easemob reports messages, receipts, recalls, and what happens to groups, friends and the online status of users. Unlike `reviewMessage`, it includes messages sent through the REST API. 99.95 % arrive within 30 seconds. Only the status counts: 200 within 10 seconds (60 for the online status). After any other outcome Easemob retries once, at once, then gives up, unless it keeps failed webhooks for your plan. After 90 failures within 30 seconds it sends nothing for 5 minutes, and after each further time within a day for 5 minutes more, up to 25; what it would have sent is lost, but is in the history. A response body of more than 1,000 characters counts as an attack, and repeated ones suspend the rule. The signature in the body covers only `callId` and `timestamp`, so a request that was recorded can be sent again with other contents: register an `https` URL, and reject old timestamps.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description You have taken the event. The body is ignored. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The signature is wrong. To the vendor, it is a failure like any other status. */
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
         * History record
         * @description A message that a user sent, one line of a history file.
         */
        HistoryRecord: {
            /**
             * @description Id of the message. Use it to drop duplicates. It is not a number, although it may look like one.
             * @example 1481001054172415464
             */
            msg_id: string;
            /**
             * @description Time the message was sent, in milliseconds since 1970-01-01 UTC, regardless of the cluster's time zone.
             * @example 1794906031211
             */
            timestamp: number;
            /**
             * @description Direction of the message. Files hold the messages that users sent, so it is `outgoing`; older revisions of the document say that files hold received messages too.
             * @example outgoing
             * @enum {string}
             */
            direction: "outgoing" | "incoming";
            /**
             * @description For the vendor's own use. Read `payload.to` instead.
             * @example chen
             */
            to?: string;
            /**
             * @description For the vendor's own use. Read `payload.from` instead.
             * @example lin
             */
            from?: string;
            /**
             * @description Kind of conversation: between two users (`chat`), in a group (`groupchat`) or in a chat room (`chatroom`).
             * @example chat
             * @enum {string}
             */
            chat_type: "chat" | "groupchat" | "chatroom";
            payload: components["schemas"]["Payload"];
        };
        /**
         * @description How long the token should be valid, in seconds; 0 means forever. The default is the setting in the Easemob console; an older page says 60 days. The cluster VIP 5 expects milliseconds. Send a number: the vendor's samples also have digits as a string, which may not be accepted everywhere.
         * @example 86400
         */
        TokenLifetime: number | string;
        /**
         * App token request
         * @description The credentials of the app, and how long the token should be valid.
         */
        AppTokenRequest: {
            /**
             * @description Grant type, `client_credentials` for an app token.
             * @constant
             */
            grant_type: "client_credentials";
            /**
             * @description Client id of the app, from the Easemob console.
             * @example YXA6dGVzdGFwcC1jbGllbnQ
             */
            client_id: string;
            /**
             * @description Client secret of the app, from the Easemob console. Keep it on your server.
             * @example YXA6dGVzdGFwcC1zZWNyZXQ
             */
            client_secret: string;
            ttl?: components["schemas"]["TokenLifetime"];
        };
        /**
         * User token request with a password
         * @description The credentials of a user, and how long the token should be valid. No app token is required.
         */
        PasswordTokenRequest: {
            /**
             * @description Grant type, `password` for the token of a user whose password you have.
             * @constant
             */
            grant_type: "password";
            /**
             * @description User id.
             * @example lin
             */
            username: string;
            /**
             * @description Password of the user.
             * @example USER_PASSWORD
             */
            password: string;
            ttl?: components["schemas"]["TokenLifetime"];
        };
        /**
         * User token request with the app token
         * @description A user, and how long the token should be valid. The request needs the app token in `Authorization`, and no password.
         */
        InheritedTokenRequest: {
            /**
             * @description Grant type, `inherit` for the token of a user whose password you do not have.
             * @constant
             */
            grant_type: "inherit";
            /**
             * @description User id.
             * @example lin
             */
            username: string;
            /**
             * @description Whether to create the user if there is none with this id. The vendor's table requires it, but its text says that only the user id is needed.
             * @example false
             */
            autoCreateUser?: boolean;
            ttl?: components["schemas"]["TokenLifetime"];
        };
        /**
         * Token request
         * @description What kind of token to create, `grant_type`, and the credentials for it.
         */
        TokenRequest: components["schemas"]["AppTokenRequest"] | components["schemas"]["PasswordTokenRequest"] | components["schemas"]["InheritedTokenRequest"];
        /**
         * Token
         * @description A token, how long it is valid, and what it is for.
         */
        Token: {
            /**
             * @description The token. Send an app token with other requests in the header `Authorization`, after the word `Bearer`. A user's token is for the vendor's client SDKs.
             * @example YWMtdGVzdGFwcC1vbmUtZGF5
             */
            access_token: string;
            /**
             * @description How long the token is valid, in seconds; the cluster VIP 5 returns milliseconds. The vendor does not guarantee that it works up to the last moment, so renew it earlier. What this is for a token that never expires is not documented.
             * @example 86400
             */
            expires_in: number;
            /**
             * @description UUID of the app. Responses with a user's token omit it.
             * @example 8be024f0-4c1d-11f1-b697-5d598d5f8402
             */
            application?: string;
            /**
             * User
             * @description The user. Responses with an app token omit it.
             */
            user?: {
                /**
                 * @description UUID of the user, for the vendor's own use.
                 * @example aa471ee0-4c1d-11f1-ace5-f90ff121234e
                 */
                uuid?: string;
                /**
                 * @description Type of the object, for the vendor's own use.
                 * @example user
                 */
                type?: string;
                /**
                 * @description Time the user was registered, in milliseconds since 1970-01-01 UTC.
                 * @example 1794700800000
                 */
                created?: number;
                /**
                 * @description Time the user was last changed, in milliseconds since 1970-01-01 UTC.
                 * @example 1794700800000
                 */
                modified?: number;
                /**
                 * @description User id.
                 * @example lin
                 */
                username?: string;
                /**
                 * @description False if the user is banned.
                 * @example true
                 */
                activated?: boolean;
            };
        };
        /**
         * Error envelope
         * @description Body of every error response of the REST API.
         */
        ErrorEnvelope: {
            /**
             * @description Type of the error, such as `unauthorized`. Treat an unknown one as a general failure with the given status.
             * @example storage_object_not_found
             */
            error: string;
            /**
             * @description Name of a Java class in the server. Many responses omit it.
             * @example java.lang.IllegalArgumentException
             */
            exception?: string;
            /**
             * @description Time of the response, in milliseconds since 1970-01-01 UTC.
             * @example 1794969000241
             */
            timestamp?: number;
            /**
             * @description Time from request to response, in milliseconds.
             * @example 0
             */
            duration?: number;
            /**
             * @description Human-readable explanation. Its wording may change, so rely on `error` and the status. Some responses omit it.
             * @example Unable to authenticate due to expired access token
             */
            error_description?: string;
        };
        /**
         * Webhook fields
         * @description What every webhook has, whatever it reports.
         */
        WebhookFields: {
            /**
             * @description Id of the webhook: the app key, `_`, and a random UUID or the id of the message. Webhooks about one message may share it, so drop duplicates by it together with `eventType`, `chat_type` and `to`.
             * @example easemob-demo#testapp_0990a64f-dc01-4c50-8696-cf3b48b20e7e
             */
            callId: string;
            /**
             * @description Time the server received what the webhook reports, in milliseconds since 1970-01-01 UTC.
             * @example 1794906031211
             */
            timestamp: number;
            /**
             * @description The signature: the MD5 of `callId`, the secret of your rule and `timestamp`, one after the other, as 32 lowercase hexadecimal digits. It covers no other field. The examples are signed with the secret `a-sample-webhook-secret`.
             * @example 5520ab03da07cafe3d370582d60be53f
             */
            security: string;
            /**
             * @description Version of the signature. The vendor says to ignore it.
             * @example 1.0.0
             */
            securityVersion?: string;
            /**
             * @description Key of the app, the names of the organization and the app with `#` between them.
             * @example easemob-demo#testapp
             */
            appkey?: string;
            /**
             * @description Name of a server of the vendor. Ignore it.
             * @example msync@ebs-ali-beijing-msync45
             */
            host?: string;
        };
        /**
         * Text body
         * @description A text message.
         */
        TextBody: {
            /**
             * @description The text itself.
             * @example Dinner at seven?
             */
            msg: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "txt";
        };
        /**
         * Attachment fields
         * @description Fields of every message with a file. A message sent by a server may lack the size or, if it is a video, the name.
         */
        AttachmentFields: {
            /**
             * @description Size of the file, in bytes. One page of the vendor calls it a string.
             * @example 128827
             */
            file_length?: number | string;
            /**
             * @description Name of the file with its extension. The file of a combined message has no extension.
             * @example menu.jpg
             */
            filename?: string;
            /**
             * @description Key to the file, present only if access was restricted at upload. Add it to the URL as the query parameter `share-secret`.
             * @example kTq1PcHjEfCexample0imgSecret
             */
            secret?: string;
            /**
             * @description URL of the file. By default the vendor keeps files for 7 days; the contract may say more.
             * @example https://a1.easemob.com/easemob-demo/testapp/chatfiles/65e54a4a-c298-11f1-b821-ebde7b50cc4b
             */
            url: string;
        };
        /**
         * Pixel size
         * @description Size of the image or thumbnail, in pixels.
         */
        PixelSize: {
            /**
             * @description Height, in pixels.
             * @example 1325
             */
            height?: number;
            /**
             * @description Width, in pixels.
             * @example 746
             */
            width?: number;
        };
        /**
         * Image body
         * @description An image.
         */
        ImageBody: components["schemas"]["AttachmentFields"] & {
            size?: components["schemas"]["PixelSize"];
            /**
             * @description Name of the thumbnail. Most messages omit it.
             * @example image%3A1000156028
             */
            thumbFilename?: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "img";
        };
        /**
         * Location body
         * @description A place.
         */
        LocationBody: {
            /**
             * @description The address in words.
             * @example 12 Garden Street
             */
            addr: string;
            /**
             * @description Latitude, in degrees. Usually a number; servers send strings, and other pages of the vendor call it one.
             * @example 39.9053
             */
            lat: number | string;
            /**
             * @description Longitude, in degrees, in the same form as the latitude.
             * @example 116.36302
             */
            lng: number | string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "loc";
        };
        /**
         * Audio body
         * @description A recording.
         */
        AudioBody: components["schemas"]["AttachmentFields"] & {
            /**
             * @description Length of the recording, in seconds.
             * @example 10
             */
            length?: number;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "audio";
        };
        /**
         * Video body
         * @description A video.
         */
        VideoBody: components["schemas"]["AttachmentFields"] & {
            /**
             * @description Length of the video, in seconds. Servers may send 0.
             * @example 10
             */
            length?: number;
            size?: components["schemas"]["PixelSize"];
            /**
             * @description URL of the thumbnail, in the form `https://{host}/{org_name}/{app_name}/chatfiles/{file_uuid}`; the last part is the UUID that the upload of the thumbnail returned.
             * @example https://a1.easemob.com/easemob-demo/testapp/chatfiles/67279b20-c298-11f1-8eee-21d3334b3a97
             */
            thumb?: string;
            /**
             * @description Key to the thumbnail, present only if access was restricted at upload.
             * @example kTq1PcHjEfCexample0thuSecret
             */
            thumb_secret?: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "video";
        };
        /**
         * File body
         * @description A file of any kind.
         */
        FileBody: components["schemas"]["AttachmentFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            type: "file";
        };
        /**
         * Command body
         * @description A command for the receiver's app, not shown to the user.
         */
        CommandBody: {
            /**
             * @description The command.
             * @example refresh
             */
            action?: string;
            /**
             * @description The command, in place of `action`. Only a page on webhooks has it.
             * @example refresh
             */
            msg?: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "cmd";
        };
        /**
         * Attribute value
         * @description Value of the attribute. The document has strings only; senders can set numbers and booleans too.
         * @example flower
         */
        AttributeValue: string | number | boolean;
        /**
         * Custom body
         * @description An event of the sender's app. Old and new attributes hold the same data; prefer the new ones.
         */
        CustomBody: {
            /**
             * Attributes
             * @description Attributes of the event, at most 16. Absent if the sender set none.
             * @example {
             *       "name": "flower",
             *       "size": "16",
             *       "price": "100"
             *     }
             */
            "v2:customExts"?: {
                [key: string]: components["schemas"]["AttributeValue"];
            };
            /**
             * @description Attributes of the event in the old format, at most 16: one per object, or all in one object. Absent if the sender set none.
             * @example [
             *       {
             *         "name": "flower"
             *       },
             *       {
             *         "size": "16"
             *       },
             *       {
             *         "price": "100"
             *       }
             *     ]
             */
            customExts?: {
                [key: string]: components["schemas"]["AttributeValue"];
            }[] | {
                [key: string]: components["schemas"]["AttributeValue"];
            };
            /**
             * @description Type of the event: 1 to 32 letters, digits, `-`, `_`, `/` or `.` if a server sent it. Absent if the sender set none.
             * @example gift_1
             */
            customEvent?: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "custom";
        };
        /**
         * Combined body
         * @description Several messages forwarded as one. The file at the URL holds them, in an undocumented format.
         */
        CombinedBody: components["schemas"]["AttachmentFields"] & {
            /**
             * @description Nesting depth of combined messages.
             * @example 1
             */
            combineLevel?: number;
            /**
             * @description Text shown by apps that do not support combined messages. The document does not mention it.
             * @example This version cannot show the message
             */
            msg?: string;
            /**
             * @description Marks a combined message.
             * @constant
             */
            subType: "sub_combine";
            /**
             * @description Summary of the messages, one line each.
             * @example lin: Dinner at seven?
             *     chen: [image]
             */
            summary?: string;
            /**
             * @description Title of the message.
             * @example Chat history
             */
            title?: string;
            /**
             * @description The document does not mention it. In webhooks it is `txt`, because older apps treat the message as a text message.
             * @constant
             */
            type?: "txt";
        };
        /**
         * Other body
         * @description Content of any other type. `type` determines what its other fields mean.
         */
        OtherBody: {
            /**
             * @description Type of the message, none of those of the other bodies.
             * @example sticker
             */
            type: UndocumentedValue;
        };
        /**
         * Message body
         * @description Content of a message. Only combined messages have a `subType`, so check that first; for all others, `type` determines the fields. Types that this spec does not list can occur too.
         */
        MessageBody: components["schemas"]["TextBody"] | components["schemas"]["ImageBody"] | components["schemas"]["LocationBody"] | components["schemas"]["AudioBody"] | components["schemas"]["VideoBody"] | components["schemas"]["FileBody"] | components["schemas"]["CommandBody"] | components["schemas"]["CustomBody"] | components["schemas"]["CombinedBody"] | components["schemas"]["OtherBody"];
        /**
         * Webhook payload
         * @description The message itself, in the same form as in the history. Most samples have neither `from` nor `to` in it.
         */
        WebhookPayload: {
            /**
             * Bodies
             * @description Content of the message. Only arrays of one item have been seen.
             */
            bodies: components["schemas"]["MessageBody"][];
            /**
             * Extension
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "dinner"
             *     }
             */
            ext?: {
                [key: string]: unknown;
            };
            /**
             * @description User id of the sender.
             * @example lin
             */
            from?: string;
            /**
             * @description User id of the receiver, id of the group or id of the chat room.
             * @example chen
             */
            to?: string;
            /**
             * @description Kind of conversation, `chat`, `groupchat` or `chatroom`.
             * @example chat
             */
            type?: string;
        };
        /**
         * Pending message
         * @description A message that a user has sent, and that nobody has received yet.
         */
        PendingMessage: components["schemas"]["WebhookFields"] & {
            /**
             * @description Kind of conversation: `chat` between two users, `groupchat` in a group or in a chat room. A newer page has `group` and `chatroom`.
             * @example chat
             * @enum {string}
             */
            chat_type: "chat" | "groupchat" | "group" | "chatroom";
            /**
             * @description User id of the sender.
             * @example lin
             */
            from: string;
            /**
             * @description User id of the receiver, id of the group or id of the chat room.
             * @example chen
             */
            to: string;
            /**
             * @description Id of the message. It is not a number, although it may look like one.
             * @example 1481001054172415464
             */
            msg_id: string;
            /**
             * @description Id of the group or chat room. Absent between two users.
             * @example 278265393643526
             */
            group_id?: string;
            payload: components["schemas"]["WebhookPayload"];
        };
        /**
         * Verdict
         * @description Whether the message may be delivered, and as what. As JSON it has at most 1,000 characters.
         */
        Verdict: {
            /**
             * @description Whether the message may be delivered.
             * @example true
             */
            valid: boolean;
            /**
             * @description What the sender's app gets as the error if the message is blocked and your rule reports errors. Without it, the error is `custom logic denied`.
             * @example HX:10000
             */
            code?: string;
            /**
             * @description Priority of a message in a chat room.
             * @example high
             * @enum {string}
             */
            chatroom_msg_level?: "high" | "normal" | "low";
            /**
             * New payload
             * @description The message to deliver instead, in the form of the payload that you received, at most 1 KB. Only text messages can be changed; the vendor enables others, except commands, up to 5 KB. Leave it out to deliver the message as it is.
             * @example {
             *       "bodies": [
             *         {
             *           "type": "txt",
             *           "msg": "Dinner at eight?"
             *         }
             *       ],
             *       "ext": {}
             *     }
             */
            payload?: {
                [key: string]: unknown;
            };
        };
        /**
         * Event fields
         * @description What every event about users has, apart from their online status.
         */
        WebhookEventFields: components["schemas"]["WebhookFields"] & {
            /**
             * @description `chat` for what happened, `chat_offline` for a message to a user who is not online: one for each such user of a group, whose id is in `to`.
             * @example chat
             * @enum {string}
             */
            eventType: "chat" | "chat_offline";
            /**
             * @description Who did it: a user id, or for operations on groups and friends also the app key, `_`, the user id and, after `@easemob.com/`, the device.
             * @example lin
             */
            from: string;
            /**
             * @description Whom it concerns: a user id, or the id of the group or chat room. In a `chat_offline` event of a group, it is the id of the user who is not online.
             * @example chen
             */
            to: string;
            /**
             * @description Id of the message, or of the event. It is not a number, although it may look like one.
             * @example 1481001054172415464
             */
            msg_id: string;
            /**
             * @description Id of the group or chat room. Absent where there is none.
             * @example 278265393643526
             */
            group_id?: string;
        };
        /**
         * Message event
         * @description A message was sent, by a user or through the REST API.
         */
        MessageEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of conversation: `chat` between two users, `groupchat` in a group or in a chat room. Newer pages also have `chatroom`.
             * @example chat
             * @enum {string}
             */
            chat_type: "chat" | "groupchat" | "chatroom";
            /**
             * @description Kind of conversation and of content, such as `chat:user:text`; those of chat rooms begin with `chat:room:`. Older pages do not have it.
             * @example chat:user:text
             */
            content_type?: string;
            payload: components["schemas"]["WebhookPayload"];
        };
        /**
         * Acknowledgement
         * @description Which message it is about.
         */
        WebhookAcknowledgement: {
            /**
             * @description Id of the message that was read, delivered or recalled.
             * @example 1481001054172415464
             */
            ack_message_id: string;
            /**
             * Extension
             * @description Empty in the samples.
             */
            ext?: {
                [key: string]: unknown;
            };
            /**
             * Bodies
             * @description Empty in the samples.
             */
            bodies?: components["schemas"]["MessageBody"][];
        };
        /**
         * Recall event
         * @description A message was recalled.
         */
        RecallEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of event.
             * @constant
             */
            chat_type: "recall";
            /**
             * @description Id of the message that was recalled.
             * @example 1481001054172415464
             */
            recall_id: string;
            payload: components["schemas"]["WebhookAcknowledgement"];
        };
        /**
         * Receipt event
         * @description A message was read or delivered.
         */
        ReceiptEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of receipt. Which fields `delivery_ack` has is not documented.
             * @example read_ack
             * @enum {string}
             */
            chat_type: "read_ack" | "delivery_ack";
            payload: components["schemas"]["WebhookAcknowledgement"];
        };
        /**
         * Status
         * @description Whether the operation succeeded.
         */
        WebhookStatus: {
            /**
             * @description Why it failed; empty if it succeeded.
             * @example
             */
            description?: string;
            /**
             * @description `ok`, or the code of the error.
             * @example ok
             */
            error_code?: string;
        };
        /**
         * Group event
         * @description Something happened to a group or a chat room.
         */
        GroupEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of event.
             * @constant
             */
            chat_type: "muc";
            /**
             * Group operation
             * @description What happened. Some operations have fields of their own.
             */
            payload: {
                /**
                 * @description Id of the group with the app key before it and `@conference.easemob.com` behind.
                 * @example easemob-demo#testapp_278265393643526@conference.easemob.com
                 */
                muc_id?: string;
                /**
                 * @description What happened: `create`, `destroy`, `apply`, `apply_accept`, `invite`, `invite_accept`, `invite_decline`, `kick`, `ban`, `allow`, `update`, `block`, `unblock`, `presence` (joined), `absence` (left), `direct_joined`, `leave`, `assing_owner`, `add_admin`, `remove_admin`, `add_mute`, `remove_mute`, `update_announcement`, `delete_announcement`, `upload_file`, `delete_file`, `add_user_white_list`, `remove_user_white_list`, `ban_group` or `remove_ban_group`. Other values may appear.
                 * @example presence
                 */
                operation: string;
                /**
                 * @description Whether it is a chat room. Absent in some events of groups.
                 * @example false
                 */
                is_chatroom?: boolean;
                /**
                 * @description Reason that was given; often empty.
                 * @example
                 */
                reason?: string;
                status?: components["schemas"]["WebhookStatus"];
            };
        };
        /**
         * Contact event
         * @description Something happened between two friends.
         */
        ContactEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of event.
             * @constant
             */
            chat_type: "roster";
            /**
             * Contact operation
             * @description What happened.
             */
            payload: {
                /**
                 * @description What happened: `add`, `remove`, `accept`, `decline`, `remote_accept`, `remote_decline`, `ban` or `allow`. Other values may appear.
                 * @example add
                 */
                operation: string;
                /**
                 * @description Reason that was given; often empty.
                 * @example
                 */
                reason?: string;
                status?: components["schemas"]["WebhookStatus"];
            };
        };
        /**
         * Notice event
         * @description Something happened to a reaction or to a thread.
         */
        NoticeEvent: components["schemas"]["WebhookEventFields"] & {
            /**
             * @description Kind of event.
             * @constant
             */
            chat_type: "notify";
            /**
             * Notice
             * @description What happened.
             */
            payload: {
                /**
                 * @description `reaction` or `thread`. Other values may appear.
                 * @example reaction
                 */
                type: string;
                /**
                 * @description Kind of conversation, `chat` or `groupchat`. Only reactions have it.
                 * @example chat
                 */
                channel_type?: string;
                /**
                 * @description Number of operations. Only reactions have it.
                 * @example 1
                 */
                num?: number;
                /**
                 * Details
                 * @description An array of reactions, or an object about a thread.
                 */
                data?: {
                    [key: string]: unknown;
                }[] | {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * Presence event
         * @description A user has gone online or offline. It is the only event without `chat_type`.
         */
        PresenceEvent: components["schemas"]["WebhookFields"] & {
            chat_type?: never;
            /**
             * @description The app key, `_`, the user id and, after `@easemob.com/` or `/`, the device.
             * @example easemob-demo#testapp_lin@easemob.com/android_b069b852-79a3-3c9e-9d08-ee5176b95df5
             */
            user: string;
            /**
             * @description Whether the user is online.
             * @example online
             * @enum {string}
             */
            status: "online" | "offline";
            /**
             * @description `login`, `logout`, or `replaced` if another device or your server ended the session. Other values may appear.
             * @example login
             */
            reason: string;
            /**
             * @description Kind of device, such as `android`, `ios` or `webim`.
             * @example android
             */
            os?: string;
            /**
             * @description Address and port of the device.
             * @example 203.0.113.18:48098
             */
            ip?: string;
            /**
             * @description Version of the vendor's SDK on the device.
             * @example 3.8.9.1
             */
            version?: string;
        };
        /**
         * Other event
         * @description An event of any other kind.
         */
        OtherEvent: components["schemas"]["WebhookFields"] & {
            /**
             * @description Kind of event, none of those of the other events.
             * @example sensitiveWords
             */
            chat_type: UndocumentedValue;
        };
        /**
         * Event
         * @description What happened. `chat_type` determines the form, except that events about the online status of users have none. Kinds that this spec does not list can occur too.
         */
        WebhookEvent: components["schemas"]["MessageEvent"] | components["schemas"]["RecallEvent"] | components["schemas"]["ReceiptEvent"] | components["schemas"]["GroupEvent"] | components["schemas"]["ContactEvent"] | components["schemas"]["NoticeEvent"] | components["schemas"]["PresenceEvent"] | components["schemas"]["OtherEvent"];
        /**
         * Payload
         * @description The message itself.
         */
        Payload: {
            /**
             * Bodies
             * @description Content of the message. Only arrays of one item have been seen.
             */
            bodies: components["schemas"]["MessageBody"][];
            /**
             * Extension
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "dinner"
             *     }
             */
            ext?: {
                [key: string]: unknown;
            };
            /**
             * @description User id of the sender. Messages that a server sent without naming a sender are from `admin`.
             * @example lin
             */
            from: string;
            /**
             * @description User id of the receiver, id of the group or id of the chat room, depending on `chat_type`.
             * @example chen
             */
            to: string;
        };
    };
    responses: {
        /** @description The gzip-compressed file. Decompressed, it is UTF-8 text with one JSON object per line, each a `HistoryRecord`. Do not rely on the media type: which one the object store sends is not documented. */
        HistoryFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/gzip": Bytes;
            };
        };
        /** @description There were too many requests. If `error` is `reach_limit`, wait until the quota period is over, then retry; if it is `resource_limited`, the limit of the plan is reached and retrying does not help. No header says how long to wait. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed, or there were too many requests. The two known codes mean a wrong URL or method; with any other code, wait a while and retry. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is down, or there were too many requests: the vendor's pages disagree. Wait a while, then retry. The body is not documented, and a gateway may send a different one. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The app token is missing, expired, malformed, or was issued by another cluster. Request a new one and retry once. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Name of your organization, the part of the app key before the `#`. The Easemob console shows it. */
        OrgName: string;
        /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which accepts up to 32 lowercase letters, digits and hyphens; apps older than that rule may have other names. */
        AppName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Create an app token
     *
     * Get a token for the operations that require one. Request one only if you have none, if yours is about to expire, or after a 401: the vendor blocks accounts that request tokens too often, without saying how often that is. Whether earlier tokens stay valid until they expire is not documented.
     *
     * With another `grant_type`, the same request creates the token of a user, with which the user's app logs in to the vendor: `password` with the user's password, or `inherit` with the app token in `Authorization`.
     *
     * Error codes:
     * - illegal_argument (status 400): The client id or the client secret is missing, or the user id is not allowed. What to do: Send both as the Easemob console shows them, or another user id.
     * - invalid_grant (status 400): The client id, the client secret or the user's password is wrong, or the user is banned. What to do: Compare client id and client secret with the Easemob console, or check the user there.
     * - json_parse (status 400): The body is not JSON. What to do: Send the request body as valid JSON.
     * - organization_application_not_found (status 404): The app does not exist on this host. What to do: Check the names of the organization and the app, and the host of the cluster.
     * - invalid_grant (status 404): The user does not exist. What to do: Check the user id, or create the user with `autoCreateUser`.
     * - entity_not_found (status 404): The user does not exist. What to do: Check the user id, or create the user with `autoCreateUser`.
     * - concurrent_operation_error (status 409): Another request is creating the same user. What to do: Wait a second, then retry.
     * - web_application (status 415): The request body is not marked as JSON. What to do: Set the header `Content-Type` to `application/json`.
     */
    createAppToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of your organization, the part of the app key before the `#`. The Easemob console shows it. */
                org_name: components["parameters"]["OrgName"];
                /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which accepts up to 32 lowercase letters, digits and hyphens; apps older than that rule may have other names. */
                app_name: components["parameters"]["AppName"];
            };
            cookie?: never;
        };
        /** @description The credentials of the app, or of a user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The credentials are missing or wrong, or the body is not JSON. Correct the request before you retry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The app token is missing, expired, malformed, or a user's token. Only `inherit` needs one. Request a new one and retry once. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The app or the user does not exist. Check the names of the organization and the app, the host of the cluster, and the user id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The user is being created by another request. Wait a second before you retry. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The body is not marked as `application/json`. Correct the `Content-Type` header before you retry. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the download URL of a history file
     *
     * Get a signed URL for the file with the messages that users of the app sent within one hour. Files are kept for 3 days unless your contract says more, and are not available immediately: an older page of the vendor advises waiting one hour after the end of the hour, a newer one 24 hours. Download the file within 30 minutes; request a new URL once it has expired. Messages stay in the files when a user deletes a conversation or its messages.
     *
     * Error codes:
     * - illegal_argument (status 400): The hour is malformed. What to do: Format it as yyyyMMddHH.
     * - illegal_argument (status 400): The file of the hour has expired or is not stored yet. What to do: Request a recent hour again later, an hour to a day after its end. An expired one is lost.
     * - storage_object_not_found (status 404): There is no file for the hour. That is normal if nobody sent a message. What to do: Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor.
     * - organization_application_not_found (status 404): The app does not exist on this host. What to do: Check the names of the organization and the app, and the host of the cluster.
     */
    getHistoryFileUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of your organization, the part of the app key before the `#`. The Easemob console shows it. */
                org_name: components["parameters"]["OrgName"];
                /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which accepts up to 32 lowercase letters, digits and hyphens; apps older than that rule may have other names. */
                app_name: components["parameters"]["AppName"];
                /** @description The hour, as `yyyyMMddHH`: `2026111717` is 2026-11-17 from 17:00:00 up to, but not including, 18:00:00. It is in Beijing time (UTC+8) in clusters in China and in UTC in clusters elsewhere. */
                time: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Method of the request, `get`.
                         * @example get
                         */
                        action?: string;
                        /**
                         * @description UUID of the app. You do not need it.
                         * @example 8be024f0-4c1d-11f1-b697-5d598d5f8402
                         */
                        application?: string;
                        /**
                         * @description Path of the request, a part of its URL. You do not need it, and many responses omit it.
                         * @example /chatmessages/2026111717
                         */
                        path?: string;
                        /**
                         * @description URL of the request.
                         * @example https://a1.easemob.com/easemob-demo/testapp/chatmessages/2026111717
                         */
                        uri?: string;
                        /**
                         * History files
                         * @description The file of the hour. Only arrays of one item have been seen; whether an hour can be split into several files is not documented.
                         */
                        data: {
                            /**
                             * Format: uri
                             * @description Signed URL of the file, for `downloadHistoryFile`. Use it unchanged. It consists of the location in an object store, the expiry time in seconds (`Expires`), the id of the store's access key (`OSSAccessKeyId`) and a signature (`Signature`). It may be plain `http`. Anyone who has it can read the messages.
                             * @example https://ebs-chatmessage-a1.easemob.com/history/3D/easemob-demo/testapp/2026111717.gz?Expires=1794970800&OSSAccessKeyId=LTAIexampleKeyId&Signature=q7Zr0mWc1Jx5uKpT2bVn8sYd4Lg%3D
                             */
                            url: string;
                        }[];
                        /**
                         * @description Time of the response, in milliseconds since 1970-01-01 UTC.
                         * @example 1794969000241
                         */
                        timestamp?: number;
                        /**
                         * @description Time from request to response, in milliseconds.
                         * @example 0
                         */
                        duration?: number;
                        /**
                         * @description Name of the organization, the same as `org_name` of the request.
                         * @example easemob-demo
                         */
                        organization?: string;
                        /**
                         * @description Name of the app, the same as `app_name` of the request.
                         * @example testapp
                         */
                        applicationName?: string;
                    };
                };
            };
            /** @description The hour is malformed, or its file has expired or is not stored yet. Only `error_description` tells the two apart. Correct a malformed hour; request a recent one again later; an old one is lost. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no file for the hour: nobody sent a message or, if the hour is recent, the file is not available yet. The same status is returned if the app is unknown on this host, so check `error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Download a history file
     *
     * Get a file from the object store, using the URL that `getHistoryFileUrl` returned. Use the URL unchanged: its path is opaque and its query is signed. It expires after 30 minutes. Do not send the app token: the object store should not see it. Read the file as a stream, since its maximum size is not documented; nor is the order of its lines, some of which may be duplicates.
     */
    downloadHistoryFile: {
        parameters: {
            query: {
                /** @description Time the URL expires, in seconds since 1970-01-01 UTC. It is 1800 seconds after the URL was created. */
                Expires: number;
                /** @description Id of the key with which the vendor signed the URL. */
                OSSAccessKeyId: string;
                /** @description Signature of the URL. */
                Signature: string;
            };
            header?: never;
            path: {
                /** @description Path of the file in the object store, without the leading slash. It is opaque and may itself contain slashes. */
                object_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryFile"];
            /** @description The URL has expired or was altered. Request a new one. The response comes from the object store and is not JSON, so rely on the status. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
}

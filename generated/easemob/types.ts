// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.

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
         * @description Get a token for the operations that need one. Ask only when you have none, when it is about to expire, or after a 401: the vendor blocks an account that asks too often, and does not say how often that is. Every request makes a new token; whether earlier ones stay valid until they expire is not documented.
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
         * @description Get a signed URL for the file with the messages that users of the app sent within one hour. Files are kept for 3 days unless your contract says more, and are not there at once: an older page of the vendor advises to wait for an hour after the end of the hour, a newer one for 24 hours. Download the file within 30 minutes; ask for a new URL when it has expired.
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
         * @description Get a file from the object store, with the URL of `getHistoryFileUrl`. Use the URL as it is: its path is opaque and its query is signed. It takes 30 minutes until it expires. Send no app token, which is nothing that the store should see. Read the file as a stream, since nobody documents how large it can be; the order of its lines is not documented either, and some of them may be repeats.
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * History record
         * @description A message that a user sent, one line of a history file.
         */
        HistoryRecord: {
            /**
             * @description Id of the message. Use it to drop repeats. It is no number, although some look like one.
             * @example 1481001054172415464
             */
            msg_id: string;
            /**
             * @description Time the message had been sent, in milliseconds since 1970-01-01 UTC, whatever the time zone of the cluster.
             * @example 1794906031211
             */
            timestamp: number;
            /**
             * @description Direction of the message. Files hold messages that users sent, so it is `outgoing`.
             * @example outgoing
             * @enum {string}
             */
            direction: "outgoing" | "incoming";
            /**
             * @description Meant for the vendor. Read `payload.to` instead.
             * @example chen
             */
            to: string;
            /**
             * @description Meant for the vendor. Read `payload.from` instead.
             * @example lin
             */
            from: string;
            /**
             * @description Kind of conversation, a chat of two users (`chat`), a group (`groupchat`) or a chat room (`chatroom`).
             * @example chat
             * @enum {string}
             */
            chat_type: "chat" | "groupchat" | "chatroom";
            payload: components["schemas"]["Payload"];
        };
        /**
         * Error envelope
         * @description Body of every error answer of the REST API.
         */
        ErrorEnvelope: {
            /**
             * @description Type of the error, such as `unauthorized`. Take an unknown one for a general failure of the given status.
             * @example storage_object_not_found
             */
            error: string;
            /**
             * @description Name of a Java class within the server. Many answers lack it.
             * @example java.lang.IllegalArgumentException
             */
            exception?: string;
            /**
             * @description Time of the answer, in milliseconds since 1970-01-01 UTC.
             * @example 1794969000241
             */
            timestamp: number;
            /**
             * @description Time from the request to the answer, in milliseconds.
             * @example 0
             */
            duration: number;
            /**
             * @description Explanation for people. Its wording may change, so decide by `error` and status. Some answers lack it.
             * @example Unable to authenticate due to expired access token
             */
            error_description?: string;
        };
        /**
         * Text body
         * @description A text.
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
         * @description Fields that every message with a file has. A message that a server sent may lack all but the URL.
         */
        AttachmentFields: {
            /**
             * @description Size of the file, in bytes.
             * @example 128827
             */
            file_length?: number;
            /**
             * @description Name of the file with its extension. That of a combined message has none.
             * @example menu.jpg
             */
            filename?: string;
            /**
             * @description Key to the file, there only if access to it was restricted when it was uploaded. Add it to the URL as the query parameter `share-secret`.
             * @example kTq1PcHjEfCexample0imgSecret
             */
            secret?: string;
            /**
             * @description URL of the file. How long the file is kept is not part of this document; an older page says 7 days.
             * @example https://a1.easemob.com/easemob-demo/testapp/chatfiles/65e54a4a-c298-11f1-b821-ebde7b50cc4b
             */
            url: string;
        };
        /**
         * Pixel size
         * @description Size of the picture or of the thumbnail, in pixels.
         */
        PixelSize: {
            /**
             * @description Height, in pixels.
             * @example 1325
             */
            height: number;
            /**
             * @description Width, in pixels.
             * @example 746
             */
            width: number;
        };
        /**
         * Image body
         * @description A picture.
         */
        ImageBody: components["schemas"]["AttachmentFields"] & {
            size?: components["schemas"]["PixelSize"];
            /**
             * @description Name of the thumbnail. Most messages lack it.
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
             * @description Latitude, in degrees.
             * @example 39.9053
             */
            lat: number;
            /**
             * @description Longitude, in degrees.
             * @example 116.36302
             */
            lng: number;
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
             * @description Length of the video, in seconds.
             * @example 10
             */
            length?: number;
            size?: components["schemas"]["PixelSize"];
            /**
             * @description URL of the thumbnail, of the form `https://{host}/{org_name}/{app_name}/chatfiles/{file_uuid}`; the last part is the UUID that the upload of the thumbnail answered.
             * @example https://a1.easemob.com/easemob-demo/testapp/chatfiles/67279b20-c298-11f1-8eee-21d3334b3a97
             */
            thumb?: string;
            /**
             * @description Key to the thumbnail, there only if access to it was restricted when it was uploaded.
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
         * @description A command for the receiver's app, which shows nothing of it.
         */
        CommandBody: {
            /**
             * @description The command.
             * @example refresh
             */
            action: string;
            /**
             * @description Type of the message.
             * @constant
             */
            type: "cmd";
        };
        /**
         * Custom body
         * @description An event of the sender's app. Old and new attributes say the same; prefer the new ones.
         */
        CustomBody: {
            /**
             * Attributes
             * @description Attributes of the event, at most 16. Absent when the sender gave none.
             * @example {
             *       "name": "flower",
             *       "size": "16",
             *       "price": "100"
             *     }
             */
            "v2:customExts"?: {
                [key: string]: string;
            };
            /**
             * Old attributes
             * @description Attributes of the event in the old form, one to an object, at most 16. Absent when the sender gave none.
             */
            customExts?: {
                [key: string]: string;
            }[];
            /**
             * @description Type of the event, 1 to 32 letters, digits and `-`, `_`, `/`, `.` where a server sent it. Absent when the sender gave none.
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
         * @description Several messages forwarded as one. The file at the URL holds them, in a form that is not documented.
         */
        CombinedBody: components["schemas"]["AttachmentFields"] & {
            /**
             * @description How many levels of combined messages are nested in each other.
             * @example 1
             */
            combineLevel: number;
            /**
             * @description Text that apps show which do not know combined messages. Absent in the document.
             * @example This version cannot show the message
             */
            msg?: string;
            /**
             * @description Marks a combined message.
             * @constant
             */
            subType: "sub_combine";
            /**
             * @description Summary of the messages, a line for each.
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
             * @description Absent in the document. In webhooks it is `txt`, since older apps take the message for a text.
             * @constant
             */
            type?: "txt";
        };
        /**
         * Other body
         * @description Content of any other type. Decide by `type` what its further fields mean.
         */
        OtherBody: {
            /**
             * @description Type of the message, any that the other bodies do not have.
             * @example sticker
             */
            type: UndocumentedValue;
        };
        /**
         * Message body
         * @description Content of a message. A combined message is the one with a `subType`, so look for that first; with all others `type` tells the fields. Types that this description does not know are bodies too.
         */
        MessageBody: components["schemas"]["TextBody"] | components["schemas"]["ImageBody"] | components["schemas"]["LocationBody"] | components["schemas"]["AudioBody"] | components["schemas"]["VideoBody"] | components["schemas"]["FileBody"] | components["schemas"]["CommandBody"] | components["schemas"]["CustomBody"] | components["schemas"]["CombinedBody"] | components["schemas"]["OtherBody"];
        /**
         * Payload
         * @description The message itself.
         */
        Payload: {
            /**
             * Bodies
             * @description Content of the message. Only lists of one are known.
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
             * @description User id of the sender. Messages that a server sent without naming a sender come from `admin`, and the vendor does not check that a user of that id exists.
             * @example lin
             */
            from: string;
            /**
             * @description User id of the receiver, id of the group or id of the chat room, by `chat_type`.
             * @example chen
             */
            to: string;
        };
    };
    responses: {
        /** @description The file, compressed with gzip. Unpacked it is text in UTF-8 with one JSON object a line, each of them a `HistoryRecord`. Go by its content: which media type the store gives it is not documented. */
        HistoryFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/gzip": Bytes;
            };
        };
        /** @description There is no such app at this host. Check the names of the organization and of the app, and the host of its cluster. */
        AppNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There were too many requests. With `reach_limit` wait until the period of the quota is over, then repeat the request; with `resource_limited` the plan is used up, and repeating does not help. No header tells how long to wait. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. The two codes that are known for it tell of a wrong URL or method; with any other one repeat the request later. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is down, or there were too many requests: the vendor's pages disagree. Wait a while, then repeat the request. The body is not documented, and a gateway may send another one. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The app token is missing, has expired, is malformed, or was made by another cluster. Ask for a new one and repeat the request once. */
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
        /** @description Name of your organization, the part of the app key before the `#`. It stands in the Easemob console. */
        OrgName: string;
        /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which takes up to 32 small letters, digits and hyphens; apps older than that rule may have other names. */
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
     * Get a token for the operations that need one. Ask only when you have none, when it is about to expire, or after a 401: the vendor blocks an account that asks too often, and does not say how often that is. Every request makes a new token; whether earlier ones stay valid until they expire is not documented.
     *
     * Error codes:
     * - illegal_argument (status 400): The client id or the client secret is missing. What to do: Send both, as the Easemob console shows them.
     * - invalid_grant (status 400): The client id or the client secret is not that of the app. What to do: Compare both with the Easemob console.
     * - json_parse (status 400): The body is no JSON. What to do: Correct the body.
     * - organization_application_not_found (status 404): There is no such app at this host. What to do: Check the names of the organization and of the app, and the host of its cluster.
     * - web_application (status 415): The body is not marked as JSON. What to do: Send the header `Content-Type` with `application/json`.
     */
    createAppToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of your organization, the part of the app key before the `#`. It stands in the Easemob console. */
                org_name: components["parameters"]["OrgName"];
                /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which takes up to 32 small letters, digits and hyphens; apps older than that rule may have other names. */
                app_name: components["parameters"]["AppName"];
            };
            cookie?: never;
        };
        /** @description The credentials of the app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of the grant, always `client_credentials`.
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
                    /**
                     * @description How long the token is to be valid, in seconds; 0 is for ever. Without it the setting in the Easemob console counts, an older page says 60 days. The cluster VIP 5 takes milliseconds.
                     * @example 86400
                     */
                    ttl?: number;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The token. Send it with other requests, in the header `Authorization` after the word `Bearer`.
                         * @example YWMtdGVzdGFwcC1vbmUtZGF5
                         */
                        access_token: string;
                        /**
                         * @description How long the token is valid, in seconds; the cluster VIP 5 answers milliseconds. The vendor does not vouch for the last moments, so renew it earlier. What a token that never expires has here is not documented.
                         * @example 86400
                         */
                        expires_in: number;
                        /**
                         * @description UUID of the app.
                         * @example 8be024f0-4c1d-11f1-b697-5d598d5f8402
                         */
                        application: string;
                    };
                };
            };
            /** @description The credentials are missing or wrong, or the body is no JSON. Correct them before you repeat the request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            404: components["responses"]["AppNotFound"];
            /** @description The body is not marked as `application/json`. Correct the header before you repeat the request. */
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
     * Get a signed URL for the file with the messages that users of the app sent within one hour. Files are kept for 3 days unless your contract says more, and are not there at once: an older page of the vendor advises to wait for an hour after the end of the hour, a newer one for 24 hours. Download the file within 30 minutes; ask for a new URL when it has expired.
     *
     * Error codes:
     * - illegal_argument (status 400): The hour is malformed. What to do: Write it as yyyyMMddHH.
     * - illegal_argument (status 400): The file of the hour has expired, or is not stored yet. What to do: Ask for a recent hour again later, an hour to a day after its end. An expired one is lost.
     * - storage_object_not_found (status 404): There is no file for the hour. That is normal where nobody sent a message. What to do: Take the hour for empty, but ask for a recent one again later. Ask the vendor if you know of messages.
     * - organization_application_not_found (status 404): There is no such app at this host. What to do: Check the names of the organization and of the app, and the host of its cluster.
     */
    getHistoryFileUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of your organization, the part of the app key before the `#`. It stands in the Easemob console. */
                org_name: components["parameters"]["OrgName"];
                /** @description Name of your app, the part of the app key after the `#`. It was chosen in the Easemob console, which takes up to 32 small letters, digits and hyphens; apps older than that rule may have other names. */
                app_name: components["parameters"]["AppName"];
                /** @description The hour, as `yyyyMMddHH`: `2026111717` is 2026-11-17 from 17:00:00 until before 18:00:00. It is Beijing time (UTC+8) in clusters in China and UTC in clusters elsewhere. */
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
                        action: string;
                        /**
                         * @description UUID of the app. You do not need it.
                         * @example 8be024f0-4c1d-11f1-b697-5d598d5f8402
                         */
                        application: string;
                        /**
                         * @description Path of the request, a part of its URL. You do not need it, and many answers lack it.
                         * @example /chatmessages/2026111717
                         */
                        path?: string;
                        /**
                         * @description URL of the request.
                         * @example https://a1.easemob.com/easemob-demo/testapp/chatmessages/2026111717
                         */
                        uri: string;
                        /**
                         * History files
                         * @description The file of the hour. Only lists of one are known; that an hour is split into several files is not documented.
                         */
                        data: {
                            /**
                             * Format: uri
                             * @description Signed URL of the file, for `downloadHistoryFile`. Use it as it is. It consists of the place in an object store, the second it expires (`Expires`), the id of the store's access key (`OSSAccessKeyId`) and a signature (`Signature`). Plain `http` occurs. Whoever has it can read the messages.
                             * @example https://ebs-chatmessage-a1.easemob.com/history/3D/easemob-demo/testapp/2026111717.gz?Expires=1794970800&OSSAccessKeyId=LTAIexampleKeyId&Signature=q7Zr0mWc1Jx5uKpT2bVn8sYd4Lg%3D
                             */
                            url: string;
                        }[];
                        /**
                         * @description Time of the answer, in milliseconds since 1970-01-01 UTC.
                         * @example 1794969000241
                         */
                        timestamp: number;
                        /**
                         * @description Time from the request to the answer, in milliseconds.
                         * @example 0
                         */
                        duration: number;
                        /**
                         * @description Name of the organization, the same as `org_name` of the request.
                         * @example easemob-demo
                         */
                        organization: string;
                        /**
                         * @description Name of the app, the same as `app_name` of the request.
                         * @example testapp
                         */
                        applicationName: string;
                    };
                };
            };
            /** @description The hour is malformed, or its file has expired or is not stored yet. Only the explanation tells the two apart. Correct a malformed hour; ask for a recent one again later; an old one is lost. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no file for the hour: nobody sent a message, or, in a recent hour, the file is not there yet. The same status says that the app is unknown at this host, so read `error`. */
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
     * Get a file from the object store, with the URL of `getHistoryFileUrl`. Use the URL as it is: its path is opaque and its query is signed. It takes 30 minutes until it expires. Send no app token, which is nothing that the store should see. Read the file as a stream, since nobody documents how large it can be; the order of its lines is not documented either, and some of them may be repeats.
     */
    downloadHistoryFile: {
        parameters: {
            query: {
                /** @description The second that the URL expires, since 1970-01-01 UTC. It is 1800 seconds after the URL was given. */
                Expires: number;
                /** @description Id of the key that the vendor signed the URL with. */
                OSSAccessKeyId: string;
                /** @description Signature of the URL. */
                Signature: string;
            };
            header?: never;
            path: {
                /** @description Path of the file in the object store, without the slash that it begins with. It is opaque and may itself contain slashes. */
                object_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryFile"];
            /** @description The URL has expired or has been changed. Ask for a new one. The answer comes from the object store and is no JSON, so decide by the status. */
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

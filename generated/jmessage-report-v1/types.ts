// Generated from specs/jmessage-report-v1/openapi.yaml by `npm run generate`. Do not edit.

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
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of the app with v1
         * @deprecated
         * @description Get messages of the whole app page by page, oldest first. Only the last 60 days are kept, and v1 limits how much it returns; the limit is not published. Without `begin_time` and `end_time` it covers everything that is stored. The vendor only fixes bugs in v1: use `listMessages` of Report v2, GET /v2/messages, which pages by cursor in windows of 7 days.
         */
        get: operations["listMessagesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a user with v1
         * @deprecated
         * @description Get messages of one user page by page, oldest first. Only the last 60 days are kept, and v1 limits how much it returns; the limit is not published. Without `begin_time` and `end_time` it covers everything that is stored. Whether messages to the user are included as well as messages from the user is not documented. The vendor only fixes bugs in v1: use `listUserMessages` of Report v2, GET /v2/users/{username}/messages, which pages by cursor in windows of 7 days.
         */
        get: operations["listUserMessagesV1"];
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
         * Message fields
         * @description Fields of every message record, regardless of its type.
         */
        MessageCommon: {
            /**
             * Format: int64
             * @description Id of the message, a 64-bit integer. Use it to drop duplicates.
             * @example 43143728109
             */
            msgid: Int64;
            /**
             * @description Kind of conversation; `single` is a chat between two users.
             * @example single
             * @enum {string}
             */
            target_type: "single" | "group" | "chatroom";
            /**
             * @description Username of the receiver, id of the group or id of the chat room, depending on `target_type`.
             * @example javen
             */
            target_id: string;
            /**
             * @description Display name of the target. Empty or absent if the sender set none.
             * @example
             */
            target_name?: string;
            /**
             * @description App key of the target. Empty or absent in some records.
             * @example 4f7aef34fb361292c566a1cd
             */
            target_appkey?: string;
            /**
             * @description Role of the sender, `user`, `admin` or `robot`. Other values may appear.
             * @example user
             */
            from_type: string;
            /**
             * @description Username of the sender.
             * @example caiyh
             */
            from_id: string;
            /**
             * @description Display name of the sender. It equals `from_id`, or is absent, if the sender set none.
             * @example caiyh
             */
            from_name?: string;
            /**
             * @description Platform of the sender: `a` Android, `i` iOS, `j` JavaScript, `w` Windows. Other values may appear, such as `web`, and records may lack it.
             * @example a
             */
            from_platform?: string;
            /**
             * @description App key of the sender. Absent in some records.
             * @example 4f7aef34fb361292c566a1cd
             */
            from_appkey?: string;
            /**
             * @description Probably 1 if the sender set `from_name`. It is not documented, and many records omit it.
             * @example 1
             */
            set_from_name?: number;
            /**
             * @description Time the message was sent, in seconds since 1970-01-01 UTC.
             * @example 1794792600
             */
            create_time: number;
            /**
             * @description Time the server received the message, in milliseconds since 1970-01-01 UTC. Absent in the oldest records shown.
             * @example 1794792600241
             */
            msg_ctime?: number;
            /**
             * @description Version of the message format. The only known one is 1.
             * @example 1
             */
            version: number;
            /**
             * @description 0 for a message within one app, 1 for a message between two apps. Absent in the oldest records shown.
             * @example 0
             * @enum {integer}
             */
            msg_level?: 0 | 1;
            /**
             * @description Whether the message was excluded from offline storage. Many records omit it.
             * @example false
             */
            no_offline?: boolean;
            /**
             * @description Whether the message was excluded from the notification bar. Many records omit it.
             * @example false
             */
            no_notification?: boolean;
        };
        /**
         * Text body
         * @description The text, and any fields that the sender's app added to it. At most 4096 bytes of JSON.
         */
        TextBody: {
            /**
             * @description The text itself.
             * @example Lunch at noon?
             */
            text: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Text message
         * @description Record of a message whose `msg_type` is `text`.
         */
        TextMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "text";
            msg_body: components["schemas"]["TextBody"];
        };
        /**
         * Image body
         * @description Where the image is stored, and its size.
         */
        ImageBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/image/CE0ACD035CBF71F8
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 2778919613
             */
            media_crc32: number;
            /**
             * @description Width of the original image, in pixels.
             * @example 3840
             */
            width: number;
            /**
             * @description Height of the original image, in pixels.
             * @example 2160
             */
            height: number;
            /**
             * @description Format of the image, such as `jpg`. Absent in some records.
             * @example jpg
             */
            format?: string;
            /**
             * @description Size of the file, in bytes.
             * @example 3328738
             */
            fsize: number;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
            /**
             * @description Link of the picture. An English page of 2018 lists it without an explanation.
             * @example https://example.com/menu.jpg
             */
            img_link?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Image message
         * @description Record of a message whose `msg_type` is `image`.
         */
        ImageMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "image";
            msg_body: components["schemas"]["ImageBody"];
        };
        /**
         * Voice body
         * @description Where the recording is stored, and its length.
         */
        VoiceBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/voice/j/A96B61EB3AF0E5CDE66D377DEA4F76B8
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1882116055
             */
            media_crc32: number;
            /**
             * @description Length of the recording, in seconds.
             * @example 6
             */
            duration: number;
            /**
             * @description Format of the recording, such as `m4a`. Absent in some records.
             * @example m4a
             */
            format?: string;
            /**
             * @description Size of the file, in bytes.
             * @example 12344
             */
            fsize: number;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Voice message
         * @description Record of a message whose `msg_type` is `voice`.
         */
        VoiceMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "voice";
            msg_body: components["schemas"]["VoiceBody"];
        };
        /**
         * File body
         * @description Where the file is stored, and its name.
         */
        FileBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/file/j/1BB3B833AEABFF62E883C5CE421867A9
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1415584260
             */
            media_crc32: number;
            /**
             * @description Size of the file, in bytes.
             * @example 176512
             */
            fsize: number;
            /**
             * @description Name of the file, for sender and receiver.
             * @example menu.pdf
             */
            fname: string;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FtH0kPT0YI89HAw1K9wv_vVKiNab
             */
            hash?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * File message
         * @description Record of a message whose `msg_type` is `file`.
         */
        FileMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "file";
            msg_body: components["schemas"]["FileBody"];
        };
        /**
         * Location body
         * @description A place on a map.
         */
        LocationBody: {
            /**
             * @description Latitude, probably in degrees. The vendor's sample has 111.2, so do not rely on the range.
             * @example 22.5431
             */
            latitude: number;
            /**
             * @description Longitude, probably in degrees.
             * @example 114.0579
             */
            longitude: number;
            /**
             * @description Scale of the map. Its unit is not documented; the vendor's sample has 500.
             * @example 500
             */
            scale: number;
            /**
             * @description Name or address of the place. Absent in records of senders that follow the misspelling `lable`.
             * @example Canteen, 3rd floor
             */
            label?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Location message
         * @description Record of a message whose `msg_type` is `location`.
         */
        LocationMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "location";
            msg_body: components["schemas"]["LocationBody"];
        };
        /**
         * Video body
         * @description Where the video is stored, its length and a picture of it.
         */
        VideoBody: {
            /**
             * Video file
             * @description The video itself.
             */
            video: {
                /**
                 * @description Key of the uploaded video. Use it to get the download URL.
                 * @example qiniu/file/a/2745EACC984972A4F914C7614CEC1572
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the video, an unsigned 32-bit number.
                 * @example 428957395
                 */
                media_crc32: number;
                /**
                 * @description Size of the video, in bytes.
                 * @example 2900883
                 */
                fsize: number;
                /**
                 * @description Name of the file, for sender and receiver.
                 * @example kitchen-tour.mp4
                 */
                fname: string;
            };
            /**
             * @description Length of the video, probably in seconds, as that of a recording.
             * @example 10
             */
            duration: number;
            /**
             * Video thumbnail
             * @description A small picture of the video.
             */
            thumb?: {
                /**
                 * @description Key of the uploaded picture. Use it to get the download URL.
                 * @example qiniu/image/a/707F13B42CEDB275702938DD13ED76E8.png
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the picture, an unsigned 32-bit number.
                 * @example 2565087609
                 */
                media_crc32: number;
                /**
                 * @description Size of the picture, in bytes.
                 * @example 20736
                 */
                fsize: number;
                /**
                 * @description Width of the picture, in pixels.
                 * @example 72
                 */
                width: number;
                /**
                 * @description Height of the picture, in pixels.
                 * @example 72
                 */
                height: number;
                /**
                 * @description Format of the picture, such as `png`.
                 * @example png
                 */
                format: string;
            };
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Video message
         * @description Record of a message whose `msg_type` is `video`.
         */
        VideoMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "video";
            msg_body: components["schemas"]["VideoBody"];
        };
        /**
         * Custom message
         * @description Record of a message whose `msg_type` is `custom`.
         */
        CustomMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "custom";
            /**
             * Custom body
             * @description Any object that the sender's app sent. The server does not check it. At most 4096 bytes of JSON.
             * @example {
             *       "kind": "poll",
             *       "question": "Noodles or rice?"
             *     }
             */
            msg_body: {
                [key: string]: unknown;
            };
        };
        /**
         * Other message
         * @description Record of a message of any other type. `msg_type` determines what its body means.
         */
        OtherMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message, any but `text`, `image`, `voice`, `file`, `location`, `video` and `custom`.
             * @example prompt
             */
            msg_type: UndocumentedValue;
            /**
             * Other body
             * @description An object of undocumented form.
             * @example {
             *       "promptText": "Welcome to the lunch group"
             *     }
             */
            msg_body: {
                [key: string]: unknown;
            };
        };
        /**
         * Message record
         * @description A message as the server stored it. `msg_type` determines the form of `msg_body`. Types that this spec does not list can occur too.
         */
        MessageRecord: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["VoiceMessage"] | components["schemas"]["FileMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["CustomMessage"] | components["schemas"]["OtherMessage"];
        /**
         * Message page
         * @description One page of messages, in ascending order of sending time.
         */
        MessagePage: {
            /**
             * @description Number of messages that match the query, over all pages.
             * @example 9
             */
            total: number;
            /**
             * @description Number of messages before this page, as in the request.
             * @example 0
             */
            start: number;
            /**
             * @description Number of messages in this page.
             * @example 2
             */
            count: number;
            /**
             * Messages
             * @description The messages of this page, oldest first.
             */
            messages: components["schemas"]["MessageRecord"][];
        };
        /**
         * Error envelope
         * @description Body of every error response.
         */
        ErrorEnvelope: {
            /**
             * Error
             * @description What went wrong.
             */
            error: {
                /**
                 * @description Error code, such as 899008. Only a few are published, so treat an unknown one as a general failure with the given HTTP status.
                 * @example 899008
                 */
                code?: number;
                /**
                 * @description Human-readable explanation. Its wording may change, so rely on `code` and the status.
                 * @example Basic authentication failed
                 */
                message: string;
            };
        };
    };
    responses: {
        /** @description A parameter is missing, malformed or out of range. Correct the request before you retry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The app key or the master secret is missing or wrong. Check both before you retry. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The quota of the app key is exceeded. Wait until the quota period ends, then retry. */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. Whether a retry helps is unknown; contact the vendor if it does not. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server is busy. Wait a while, then retry. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Number of messages to skip, 0 for the first page. For each further page, add the number of messages in the previous page. */
        Start: number;
        /** @description Maximum number of messages per page, 1 to 1000. */
        Count: number;
        /** @description First second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. If it is omitted, the only lower limit is the 60 days that the vendor keeps. */
        BeginTime: string;
        /** @description Last second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. If it is omitted, there is no upper limit. No maximum distance from `begin_time` is documented. */
        EndTime: string;
        /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
        Username: string;
    };
    requestBodies: never;
    headers: {
        /** @description Number of requests that the quota allows in the current period. The vendor may omit this header; one of its pages calls it X-Rate-Limit-Quota. */
        RateLimitLimit: number;
        /** @description Number of requests left in the current period. The vendor may omit this header. */
        RateLimitRemaining: number;
        /** @description Seconds until the current period ends and the quota is reset. The vendor may omit this header. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List messages of the app with v1
     *
     * Get messages of the whole app page by page, oldest first. Only the last 60 days are kept, and v1 limits how much it returns; the limit is not published. Without `begin_time` and `end_time` it covers everything that is stored. The vendor only fixes bugs in v1: use `listMessages` of Report v2, GET /v2/messages, which pages by cursor in windows of 7 days.
     * @deprecated
     */
    listMessagesV1: {
        parameters: {
            query: {
                /** @description Number of messages to skip, 0 for the first page. For each further page, add the number of messages in the previous page. */
                start: components["parameters"]["Start"];
                /** @description Maximum number of messages per page, 1 to 1000. */
                count: components["parameters"]["Count"];
                /** @description First second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. If it is omitted, the only lower limit is the 60 days that the vendor keeps. */
                begin_time?: components["parameters"]["BeginTime"];
                /** @description Last second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. If it is omitted, there is no upper limit. No maximum distance from `begin_time` is documented. */
                end_time?: components["parameters"]["EndTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List messages of a user with v1
     *
     * Get messages of one user page by page, oldest first. Only the last 60 days are kept, and v1 limits how much it returns; the limit is not published. Without `begin_time` and `end_time` it covers everything that is stored. Whether messages to the user are included as well as messages from the user is not documented. The vendor only fixes bugs in v1: use `listUserMessages` of Report v2, GET /v2/users/{username}/messages, which pages by cursor in windows of 7 days.
     * @deprecated
     */
    listUserMessagesV1: {
        parameters: {
            query: {
                /** @description Number of messages to skip, 0 for the first page. For each further page, add the number of messages in the previous page. */
                start: components["parameters"]["Start"];
                /** @description Maximum number of messages per page, 1 to 1000. */
                count: components["parameters"]["Count"];
                /** @description First second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. If it is omitted, the only lower limit is the 60 days that the vendor keeps. */
                begin_time?: components["parameters"]["BeginTime"];
                /** @description Last second of the time range, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. If it is omitted, there is no upper limit. No maximum distance from `begin_time` is documented. */
                end_time?: components["parameters"]["EndTime"];
            };
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

// Generated from specs/jmessage-report/openapi.yaml by `npm run generate`. Do not edit.

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
    "/v2/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of the app
         * @description Get the messages of the whole app that were sent within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{username}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a user
         * @description Get the messages of one user that were sent within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds. Whether messages to the user are included as well as messages from the user is not documented.
         */
        get: operations["listUserMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/groups/{gid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a group
         * @description Get the messages sent to one group within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
         */
        get: operations["listGroupMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/chatrooms/{chatroomid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a chat room
         * @description Get the messages sent to one chat room within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
         */
        get: operations["listChatRoomMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/statistic/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user statistics
         * @description Get the daily numbers of all, new and active users of the app, and of users who sent a message. At most 60 days per query, within the last 60 days. For VIP customers only.
         */
        get: operations["getUserStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/statistic/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get message statistics
         * @description Get the numbers of messages sent in groups and between two users, by hour, day or month and by type. At most 24 hours of the current day, 60 days or 2 months per query, within the last 60 days. For VIP customers only.
         */
        get: operations["getMessageStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/statistic/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get group statistics
         * @description Get the daily numbers of all, new and active groups of the app. At most 60 days per query, within the last 60 days. For VIP customers only.
         */
        get: operations["getGroupStatistics"];
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
             * @description Send it within 120 seconds to get the page after this one. The last page may have one too, so it does not mean that more messages follow. The list ends with a page without a cursor or without messages.
             * @example 02838264C47BA022DE545AF2D013B59A
             */
            cursor?: string;
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
        /** @description Your plan does not include statistics: they are for VIP customers only. The error code is unknown, so rely on the status. Ask the vendor to enable statistics. */
        VipOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Maximum number of messages per page, 1 to 1000. Send it with the first request, together with `begin_time` and `end_time`; omit it when you send a `cursor`. */
        Count: number;
        /** @description First second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. The vendor keeps 60 days; what an older window returns is unknown. Send it with the first request; omit it when you send a `cursor`. */
        BeginTime: string;
        /** @description Last second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. It must not be earlier than `begin_time`, nor more than 7 days later. Send it with the first request; omit it when you send a `cursor`. */
        EndTime: string;
        /** @description Cursor of the previous page, to get the page after it. It is valid for 120 seconds; after that, start again with the first request. Send it alone, without `count`, `begin_time` and `end_time`: the page size stays that of the first request. */
        Cursor: string;
        /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
        Username: string;
        /** @description Id of the group, as returned when it was created. A 64-bit integer. */
        Gid: Int64Argument;
        /** @description Time span of one row of the response. Only `DAY` exists. */
        DayUnit: "DAY";
        /** @description First day of the period, as `yyyy-MM-dd` in Beijing time (UTC+8). The vendor keeps the last 60 days. */
        DayStart: string;
        /** @description Number of days, at most 60. What 0 returns is unknown, so send 1 or more. */
        DayDuration: number;
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
     * List messages of the app
     *
     * Get the messages of the whole app that were sent within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
     */
    listMessages: {
        parameters: {
            query: {
                /** @description Maximum number of messages per page, 1 to 1000. Send it with the first request, together with `begin_time` and `end_time`; omit it when you send a `cursor`. */
                count: components["parameters"]["Count"];
                /** @description First second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. The vendor keeps 60 days; what an older window returns is unknown. Send it with the first request; omit it when you send a `cursor`. */
                begin_time: components["parameters"]["BeginTime"];
                /** @description Last second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. It must not be earlier than `begin_time`, nor more than 7 days later. Send it with the first request; omit it when you send a `cursor`. */
                end_time: components["parameters"]["EndTime"];
                cursor?: never;
            } | {
                count?: never;
                begin_time?: never;
                end_time?: never;
                /** @description Cursor of the previous page, to get the page after it. It is valid for 120 seconds; after that, start again with the first request. Send it alone, without `count`, `begin_time` and `end_time`: the page size stays that of the first request. */
                cursor: components["parameters"]["Cursor"];
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
     * List messages of a user
     *
     * Get the messages of one user that were sent within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds. Whether messages to the user are included as well as messages from the user is not documented.
     */
    listUserMessages: {
        parameters: {
            query: {
                /** @description Maximum number of messages per page, 1 to 1000. Send it with the first request, together with `begin_time` and `end_time`; omit it when you send a `cursor`. */
                count: components["parameters"]["Count"];
                /** @description First second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. The vendor keeps 60 days; what an older window returns is unknown. Send it with the first request; omit it when you send a `cursor`. */
                begin_time: components["parameters"]["BeginTime"];
                /** @description Last second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. It must not be earlier than `begin_time`, nor more than 7 days later. Send it with the first request; omit it when you send a `cursor`. */
                end_time: components["parameters"]["EndTime"];
                cursor?: never;
            } | {
                count?: never;
                begin_time?: never;
                end_time?: never;
                /** @description Cursor of the previous page, to get the page after it. It is valid for 120 seconds; after that, start again with the first request. Send it alone, without `count`, `begin_time` and `end_time`: the page size stays that of the first request. */
                cursor: components["parameters"]["Cursor"];
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
    /**
     * List messages of a group
     *
     * Get the messages sent to one group within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
     */
    listGroupMessages: {
        parameters: {
            query: {
                /** @description Maximum number of messages per page, 1 to 1000. Send it with the first request, together with `begin_time` and `end_time`; omit it when you send a `cursor`. */
                count: components["parameters"]["Count"];
                /** @description First second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. The vendor keeps 60 days; what an older window returns is unknown. Send it with the first request; omit it when you send a `cursor`. */
                begin_time: components["parameters"]["BeginTime"];
                /** @description Last second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. It must not be earlier than `begin_time`, nor more than 7 days later. Send it with the first request; omit it when you send a `cursor`. */
                end_time: components["parameters"]["EndTime"];
                cursor?: never;
            } | {
                count?: never;
                begin_time?: never;
                end_time?: never;
                /** @description Cursor of the previous page, to get the page after it. It is valid for 120 seconds; after that, start again with the first request. Send it alone, without `count`, `begin_time` and `end_time`: the page size stays that of the first request. */
                cursor: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
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
    /**
     * List messages of a chat room
     *
     * Get the messages sent to one chat room within a window of at most 7 days, oldest first. Only the last 60 days are kept. The first request sets the page size and the window in Beijing time; each further request sends only the cursor of the previous page, within 120 seconds.
     */
    listChatRoomMessages: {
        parameters: {
            query: {
                /** @description Maximum number of messages per page, 1 to 1000. Send it with the first request, together with `begin_time` and `end_time`; omit it when you send a `cursor`. */
                count: components["parameters"]["Count"];
                /** @description First second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or after it are returned. The vendor keeps 60 days; what an older window returns is unknown. Send it with the first request; omit it when you send a `cursor`. */
                begin_time: components["parameters"]["BeginTime"];
                /** @description Last second of the window, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). Messages sent at or before it are returned. It must not be earlier than `begin_time`, nor more than 7 days later. Send it with the first request; omit it when you send a `cursor`. */
                end_time: components["parameters"]["EndTime"];
                cursor?: never;
            } | {
                count?: never;
                begin_time?: never;
                end_time?: never;
                /** @description Cursor of the previous page, to get the page after it. It is valid for 120 seconds; after that, start again with the first request. Send it alone, without `count`, `begin_time` and `end_time`: the page size stays that of the first request. */
                cursor: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                chatroomid: Int64Argument;
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
    /**
     * Get user statistics
     *
     * Get the daily numbers of all, new and active users of the app, and of users who sent a message. At most 60 days per query, within the last 60 days. For VIP customers only.
     */
    getUserStatistics: {
        parameters: {
            query: {
                /** @description Time span of one row of the response. Only `DAY` exists. */
                time_unit: components["parameters"]["DayUnit"];
                /** @description First day of the period, as `yyyy-MM-dd` in Beijing time (UTC+8). The vendor keeps the last 60 days. */
                start: components["parameters"]["DayStart"];
                /** @description Number of days, at most 60. What 0 returns is unknown, so send 1 or more. */
                duration: components["parameters"]["DayDuration"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each day. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The day, in Beijing time (UTC+8).
                         * @example 2026-11-16
                         */
                        date: string;
                        /**
                         * @description Number of active users. What makes a user active is not documented.
                         * @example 29
                         */
                        active_users: number;
                        /**
                         * @description Total number of users.
                         * @example 66938
                         */
                        total_users: number;
                        /**
                         * @description Number of users who sent a message.
                         * @example 7
                         */
                        send_msg_users: number;
                        /**
                         * @description Number of new users.
                         * @example 2
                         */
                        new_users: number;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VipOnly"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get message statistics
     *
     * Get the numbers of messages sent in groups and between two users, by hour, day or month and by type. At most 24 hours of the current day, 60 days or 2 months per query, within the last 60 days. For VIP customers only.
     */
    getMessageStatistics: {
        parameters: {
            query: {
                /** @description Time span of one row of the response: an hour, a day or a month. */
                time_unit: "HOUR" | "DAY" | "MONTH";
                /** @description Start of the period in Beijing time (UTC+8), as `yyyy-MM-dd HH` for `HOUR`, `yyyy-MM-dd` for `DAY` and `yyyy-MM` for `MONTH`. Hours must be on the day of the request; the vendor keeps the last 60 days. */
                start: string;
                /** @description Number of hours, days or months; at most 24 hours, 60 days or 2 months. What 0 returns is unknown, so send 1 or more. */
                duration: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts for the period. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One row for each hour, day or month, oldest first. */
                        send_msg_stat: {
                            /**
                             * @description The hour, day or month, in Beijing time (UTC+8). Documented for days only; hours and months probably have the same format as `start`.
                             * @example 2026-11-16
                             */
                            time: string;
                            /**
                             * @description Number of messages sent in groups.
                             * @example 89
                             */
                            group_send_msg: number;
                            /**
                             * @description Number of messages between two users.
                             * @example 170916
                             */
                            single_send_msg: number;
                        }[];
                        /**
                         * Group messages by type
                         * @description Messages in the whole period by type.
                         */
                        group_msg_stat: {
                            /**
                             * @description Number of text messages.
                             * @example 425
                             */
                            txt_msg: number;
                            /**
                             * @description Number of image messages.
                             * @example 39
                             */
                            image_msg: number;
                            /**
                             * @description Number of voice messages.
                             * @example 1
                             */
                            voice_msg: number;
                            /**
                             * @description Number of messages of any other type.
                             * @example 1
                             */
                            other_msg: number;
                        };
                        /**
                         * Single messages by type
                         * @description Messages in the whole period by type.
                         */
                        single_msg_stat: {
                            /**
                             * @description Number of text messages.
                             * @example 512633
                             */
                            txt_msg: number;
                            /**
                             * @description Number of image messages.
                             * @example 7
                             */
                            image_msg: number;
                            /**
                             * @description Number of voice messages.
                             * @example 1
                             */
                            voice_msg: number;
                            /**
                             * @description Number of messages of any other type.
                             * @example 1
                             */
                            other_msg: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VipOnly"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get group statistics
     *
     * Get the daily numbers of all, new and active groups of the app. At most 60 days per query, within the last 60 days. For VIP customers only.
     */
    getGroupStatistics: {
        parameters: {
            query: {
                /** @description Time span of one row of the response. Only `DAY` exists. */
                time_unit: components["parameters"]["DayUnit"];
                /** @description First day of the period, as `yyyy-MM-dd` in Beijing time (UTC+8). The vendor keeps the last 60 days. */
                start: components["parameters"]["DayStart"];
                /** @description Number of days, at most 60. What 0 returns is unknown, so send 1 or more. */
                duration: components["parameters"]["DayDuration"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each day. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The day, in Beijing time (UTC+8).
                         * @example 2026-11-16
                         */
                        date: string;
                        /**
                         * @description Number of active groups. What makes a group active is not documented.
                         * @example 5
                         */
                        active_group: number;
                        /**
                         * @description Number of groups. What exactly it counts is not documented.
                         * @example 5
                         */
                        total_group: number;
                        /**
                         * @description Number of new groups.
                         * @example 3
                         */
                        new_group: number;
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VipOnly"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

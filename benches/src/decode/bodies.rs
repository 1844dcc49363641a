//! The bodies that are decoded.

/// Bodies of about 120 bytes as services send them, each with its name.
pub const TYPICAL: [(&str, &str); 5] = [
    (
        "gateway, a known code",
        r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"Provided Access token has expired, get another one"}"#,
    ),
    (
        "service, an unknown code",
        r#"{"errorId":"5f0c1a7e-8d1e-4b0c-9a53-2c9a4c1f7d11","code":4040300,"message":"DEVICE_NOT_FOUND","data":"DEVICE_NOT_FOUND"}"#,
    ),
    (
        "Knox Guard",
        r#"{"result":"FAIL","error":{"code":4000000,"message":"RESOURCE_INVALID_PARAM","reason":"pageNum less than 0, it must be"}}"#,
    ),
    (
        "MSP Portal",
        r#"{"transactionalId":"5f0c1a7e-8d1e-4b0c","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"no such role"}"#,
    ),
    (
        "Samsung Account",
        r#"{"error":"invalid_grant","error_code":"AUT_1803","error_description":"The refresh token is wrong or has expired"}"#,
    ),
];

/// A body of any length: a start, repeated units, and an end.
#[derive(Clone, Copy)]
pub struct Kind {
    /// The label in tables.
    pub label: &'static str,
    start: &'static str,
    unit: &'static [u8],
    end: &'static str,
}

/// The kinds of long bodies; from the seventh on, the worst that were found.
pub const KINDS: [Kind; 23] = [
    Kind {
        label: "one long string",
        start: r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":""#,
        unit: b"Provided Access token has expired. ",
        end: r#""}"#,
    },
    Kind {
        label: "a long array under an unknown key",
        start: r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","list":["#,
        unit: b"[1],",
        end: "[1]]}",
    },
    Kind {
        label: "devices that all failed",
        start: r#"{"transactionId":"t","state":"Complete","devices":["#,
        unit: br#"{"imei":"350000000000001","code":40000004,"message":"DEVICE_INVALID","data":"DEVICE_INVALID"},"#,
        end: r#"{"imei":"350000000000002"}]}"#,
    },
    Kind {
        label: "ids of devices that failed",
        start: r#"{"failedDeviceList":["#,
        unit: br#""350000000000001","#,
        end: r#""350000000000002"]}"#,
    },
    Kind {
        label: "bytes that are not UTF-8",
        start: r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":""#,
        unit: b"\xe9\xfc",
        end: r#""}"#,
    },
    Kind {
        label: "HTML",
        start: "<html><body>",
        unit: b"<p>502 Bad Gateway</p>\n",
        end: "</body></html>",
    },
    Kind {
        label: "the shortest items",
        start: r#"{"failedList":["#,
        unit: b"1,",
        end: "1]}",
    },
    Kind {
        label: "the shortest items with a code",
        start: r#"{"resultList":["#,
        unit: br#"{"error":1},"#,
        end: "{}]}",
    },
    Kind {
        label: "the shortest items that are all kept",
        start: r#"{"failedList":["#,
        unit: br#""123456789abcd","#,
        end: "1]}",
    },
    Kind {
        label: "empty errors",
        start: r#"{"resultList":["#,
        unit: br#"{"error":{}},"#,
        end: "{}]}",
    },
    Kind {
        label: "failures by id",
        start: r#"{"errors":{"#,
        unit: br#""a":"b","#,
        end: r#""a":"b"}}"#,
    },
    Kind {
        label: "failures by id, in lists",
        start: r#"{"errors":{"#,
        unit: br#""a":[1],"#,
        end: r#""a":[1]}}"#,
    },
    Kind {
        label: "an item's own errors",
        start: r#"{"resultList":[{"errors":["#,
        unit: b"1,",
        end: "1]}]}",
    },
    Kind { label: "unknown keys", start: "{", unit: br#""a":1,"#, end: r#""a":1}"# },
    Kind {
        label: "an array in nested errors",
        start: r#"{"error":{"error":{"error":{"error":{"error":{"data":["#,
        unit: b"[1],",
        end: "1]}}}}}}",
    },
    Kind {
        label: "a string of broken escapes",
        start: r#"{"code":4032251,"errorMessage":""#,
        unit: br"\x",
        end: r#""}"#,
    },
    Kind {
        label: "XML of short elements (4096 are read)",
        start: "<error><code>FUD_1</code>",
        unit: b"<a/>",
        end: "</error>",
    },
    Kind {
        label: "items with one id of 256 bytes",
        start: concat!(
            r#"{"errors":{""#,
            "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
            r#"":["#
        ),
        unit: b"1,",
        end: "1]}}",
    },
    Kind {
        label: "items with one id of spaces and a letter",
        start: concat!(
            r#"{"errors":{""#,
            "                                                               ",
            "                                                               ",
            "                                                               ",
            "                                                               ",
            r#"i":["#
        ),
        unit: b"1,",
        end: "1]}}",
    },
    Kind {
        label: "the shortest items in UTF-16",
        start: "{\0\"\0f\0a\0i\0l\0e\0d\0L\0i\0s\0t\0\"\0:\0[\0",
        unit: b"1\0,\0",
        end: "1\0]\0}\0",
    },
    Kind {
        label: "XML of bytes that are not UTF-8",
        start: "<error><code>FUD_1</code><message>",
        unit: b"\xe9",
        end: "</message></error>",
    },
    Kind {
        label: "XML of many prefixes",
        start: concat!(
            "<error xmlns:aa='1' xmlns:ab='2' xmlns:ac='3' xmlns:ad='4' xmlns:ae='5' xmlns:af='6' ",
            "xmlns:ba='1' xmlns:bb='2' xmlns:bc='3' xmlns:bd='4' xmlns:be='5' xmlns:bf='6'><code>FUD_1</code>"
        ),
        unit: b"<bf:a/>",
        end: "</error>",
    },
    Kind {
        label: "XML of long names",
        start: concat!(
            "<error><code>FUD_1</code>",
            "<a xmlns:a='u'/><b xmlns:b='u'/><c xmlns:c='u'/><d xmlns:d='u'/>",
            "<x xmlns:"
        ),
        unit: b"long",
        end: "='u'/></error>",
    },
];

impl Kind {
    /// A body of this length, or at most one unit less.
    #[must_use]
    pub fn body(&self, len: usize) -> Vec<u8> {
        let Self { start, unit, end, .. } = self;
        let times = len.saturating_sub(start.len() + end.len()) / unit.len();
        let mut body = Vec::with_capacity(len.max(start.len() + end.len()));
        body.extend(start.as_bytes());
        (0..times).for_each(|_| body.extend(*unit));
        body.extend(end.as_bytes());
        body
    }
}

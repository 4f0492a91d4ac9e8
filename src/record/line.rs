//! Reading an action line from a file.

use crate::decode::{Decode, Reader, Value, did_you_mean, shown};
use crate::line::ActionLine;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

impl Decode for ActionLine {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, "an action line");
        };
        Self::from_stem(text).unwrap_or_else(|| {
            let help = match Self::from_words(text) {
                Some(line) => Some(format!("did you mean `{}`?", line.stem())),
                None => did_you_mean(text, &Self::ALL.map(Self::stem)),
            };
            reader.wrong(value.span(), format!("`{}` is not an action line", shown(text)), help)
        })
    }

    fn placeholder() -> Self {
        Self::C1
    }
}

impl JsonSchema for ActionLine {
    fn schema_name() -> Cow<'static, str> {
        "ActionLine".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a line of the Plan of Action, such as c5 or c7-e-health",
            "type": "string",
            "enum": Self::ALL.map(Self::stem),
        })
    }
}

impl serde::Serialize for ActionLine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.stem())
    }
}

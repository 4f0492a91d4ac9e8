//! Reading an action line from a file.

use crate::decode::{Decode, Expected, Mend, Reader, Token, Value, did_you_mean, only_near, shown};
use crate::line::ActionLine;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use toml::de::DeValue;

impl Decode for ActionLine {
    fn decode(value: &Value<'_>, reader: &mut Reader) -> Self {
        let DeValue::String(text) = value.get_ref() else {
            return reader.unexpected(value, Expected::Other("an action line"));
        };
        Self::from_stem(text).unwrap_or_else(|| {
            let stems = Self::ALL.map(Self::stem);
            let other_words = Self::from_words(text).map(Self::stem);
            let help = match other_words {
                Some(stem) => Some(format!("did you mean `{stem}`?")),
                None => did_you_mean(text, &stems),
            };
            let wrong = reader.wrong(value.span(), format!("`{}` is not an action line", shown(text)), help);
            reader.mended_by(other_words.or_else(|| only_near(text, stems)).map(Mend::to_string_value));
            wrong
        })
    }

    fn placeholder() -> Self {
        Self::C1
    }

    fn token(&self) -> Option<Token<'_>> {
        Some(Token::Word(self.stem()))
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

//! The client's key, generated at start, and the JWTs that it signs.
//!
//! Knox requires RS512. This example uses ES256, because its keys are generated at once.

use std::error::Error;
use std::time::{Duration, SystemTime};

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use p256::SecretKey;
use p256::elliptic_curve::rand_core::OsRng;
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::pkcs8::EncodePrivateKey;
use serde::{Deserialize, Serialize};

const AUDIENCE: &str = "KnoxWSM";

/// A key pair.
#[derive(Clone)]
pub struct Keys {
    private: EncodingKey,
    public: DecodingKey,
}

/// The claims of the client's JWT.
#[derive(Deserialize, Serialize)]
pub struct Claims {
    /// Unique for each JWT.
    pub jti: String,
    aud: String,
    exp: u64,
    #[serde(rename = "clientIdentifier")]
    client: String,
}

impl Keys {
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let secret = SecretKey::random(&mut OsRng);
        let private = secret.to_pkcs8_der()?;
        let public = secret.public_key().to_encoded_point(false);
        Ok(Self {
            private: EncodingKey::from_ec_der(private.as_bytes()),
            public: DecodingKey::from_ec_der(public.as_bytes()),
        })
    }

    /// A new JWT with a fresh id.
    pub fn sign(&self) -> jsonwebtoken::errors::Result<String> {
        let expiry = SystemTime::now() + Duration::from_secs(30 * 60);
        let expiry = expiry.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let claims = Claims {
            jti: format!("{:032x}", fastrand::u128(..)),
            aud: AUDIENCE.into(),
            exp: expiry.as_secs(),
            client: String::from("example"),
        };
        jsonwebtoken::encode(&Header::new(Algorithm::ES256), &claims, &self.private)
    }

    /// The claims of a JWT, if this key signed it.
    pub fn verify(&self, jwt: &str) -> jsonwebtoken::errors::Result<Claims> {
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_audience(&[AUDIENCE]);
        jsonwebtoken::decode(jwt, &self.public, &validation).map(|token| token.claims)
    }
}

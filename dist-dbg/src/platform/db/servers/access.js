/** `citus`: a coordinator of Citus, on which a tenant's schema is a distributed schema. */
export const serverKinds = ['postgres', 'citus'];
/** `REQUIRE` encrypts and believes any certificate, `VERIFY_FULL` asks for one of a known authority in the host's name. */
export const tlsModes = ['DISABLE', 'REQUIRE', 'VERIFY_FULL'];
const SSL_MODES = { DISABLE: 'disable', REQUIRE: 'require', VERIFY_FULL: 'verify-full' };
export function loginOf(id, address, credential) {
    const { host, port, directHost, directPort } = address;
    return {
        id,
        url: urlOf({ ...address, ...credential, host, port }),
        directUrl: urlOf({ ...address, ...credential, host: directHost ?? host, port: directPort ?? port }),
    };
}
/** Host and database are plain names: the driver does not decode these parts of a URL. */
function urlOf({ host, port, database, tls, login, password }) {
    return `postgres://${encodeURIComponent(login)}:${encodeURIComponent(password)}@${host}:${port}/${database}?sslmode=${SSL_MODES[tls]}`;
}
//# sourceMappingURL=access.js.map
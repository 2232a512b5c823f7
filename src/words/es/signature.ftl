### What the check of a token's signature comes to.

signature--valid = La firma es válida: se hizo con esta clave.
signature--valid-kid = La firma es válida: se hizo con la clave { $kid }.
signature--valid-base64 = La firma es válida: se hizo con los bytes que el secreto representa en base64, no con su texto.
signature--invalid = La firma no es válida: no se hizo con esta clave, o el token se cambió.
signature--not-in-set = El token nombra la clave { $kid }, que no está en el conjunto ({ $known }).
signature--not-in-set-unnamed = El token nombra la clave { $kid }, que no está en el conjunto.
signature--other-algorithm = El token está firmado con { $token }, pero la clave es para { $key }.
signature--needs-public-key = El token está firmado con { $token }, así que lo comprueba una clave pública, no un secreto compartido.
signature--unsupported = Las firmas { $algorithm } no se pueden comprobar aquí.
signature--unsigned = El token no tiene firma que comprobar.
signature--encrypted = El token está cifrado, no firmado.
signature--damaged = El token no es como debe ser: las bibliotecas lo rechazan antes de mirar la firma.
signature--for-encryption = La clave es para cifrar, no para firmas.
signature--detached = La firma no se puede comprobar: lo firmado se envió aparte del token.
signature--no-token = No hay ningún token cuya firma comprobar.
signature--key-empty = No hay clave.
signature--key-private = Esta es una clave privada. Basta la pública, y la privada debería quedarse donde está.
signature--key-unreadable = Esto no se puede leer como clave.

// gRPC-Web by Connect for Node: a refusal is a 200 with grpc-status 16.
import { createServer } from "node:http";
import { create, createFileRegistry } from "@bufbuild/protobuf";
import { EmptySchema, FileDescriptorProtoSchema, FileDescriptorSetSchema, file_google_protobuf_empty } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { listen, page } from "./common.mjs";

// What protoc makes of: service Orders { rpc List (google.protobuf.Empty) returns (google.protobuf.Empty); }
const orders = create(FileDescriptorProtoSchema, {
  name: "lab.proto", package: "lab.v1", syntax: "proto3", dependency: ["google/protobuf/empty.proto"],
  service: [{ name: "Orders", method: ["List", "Sync"].map((name) => ({ name, inputType: ".google.protobuf.Empty", outputType: ".google.protobuf.Empty" })) }],
});
const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: [file_google_protobuf_empty.proto, orders] }));
const guarded = (_, { requestHeader }) => {
  if (requestHeader.get("authorization") !== "Bearer lab-token") throw new ConnectError("missing credentials", Code.Unauthenticated);
  return create(EmptySchema);
};
const rpc = connectNodeAdapter({
  routes: (router) => router.service(registry.getService("lab.v1.Orders"), { list: guarded, sync: guarded }),
});
createServer((request, response) => {
  if (request.url === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(page("<p>Depot</p>"));
  rpc(request, response);
}).listen(listen);

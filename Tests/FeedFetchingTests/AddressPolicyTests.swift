import Foundation
import Testing

@testable import FeedFetching

@Suite struct AddressPolicyTests {
    @Test(arguments: [
        "0.0.0.0", "10.0.0.1", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.255", "168.63.129.16",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::7f00:1", "64:ff9b::10.0.0.1",
        "64:ff9b:1::1", "2002:c0a8:0101::1", "2001::1", "2001:db8::1", "fc00::1", "fd00:ec2::254", "fe80::1",
        "fe80::1%eth0", "[fe80::1]", "ff02::1",
    ])
    func innerAddressIsRecognised(_ text: String) throws {
        #expect(AddressPolicy.isPrivate(try #require(IPAddress(text))))
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
        "103.1.236.10", "192.167.255.255", "223.255.255.255", "2606:4700::1111", "2405:4800::1", "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8", "2002:808:808::1",
    ])
    func publicAddressIsLetThrough(_ text: String) throws {
        #expect(!AddressPolicy.isPrivate(try #require(IPAddress(text))))
    }

    @Test(arguments: [
        ("localhost", true), ("LOCALHOST", true), ("bao.localhost", true), ("127.0.0.1", true), ("::1", true),
        ("[::1]", true), ("::ffff:127.0.0.1", true), ("10.0.0.1", false), ("bao.example", false), ("", false),
    ])
    func thisMachineIsRecognised(_ host: String, _ isLoopback: Bool) {
        #expect(AddressPolicy.isLoopback(host: host) == isLoopback)
    }

    @Test(arguments: ["", "1.2.3", "256.1.1.1", "::g", "1.2.3.4.5", "bao.example"])
    func otherTextIsNoAddress(_ text: String) {
        #expect(IPAddress(text) == nil)
    }
}

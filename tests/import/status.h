//
// MessageId: STATUS_WAIT_1
//
// MessageText:
//
// The wait was satisfied.
//
#define STATUS_WAIT_1 ((NTSTATUS)0x00000001L)

//
// MessageId: STATUS_ACCESS_VIOLATION
//
// MessageText:
//
// The instruction at 0x%p referenced memory.
//
#define STATUS_ACCESS_VIOLATION ((NTSTATUS)0xC0000005L)    // winnt

#define E_FAIL _HRESULT_TYPEDEF_(0x80004005L)
